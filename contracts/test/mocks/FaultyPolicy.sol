// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice A policy that asks another one, or fails in the way it was told to.
contract FaultyPolicy {
    enum Fault {
        None,
        Reverts,
        BurnsGas,
        AnswersNothing,
        AnswersNoise
    }

    error PolicyIsFaulty();

    address public immutable real;
    Fault public fault;

    constructor(address real_) {
        real = real_;
    }

    function become(Fault fault_) external {
        fault = fault_;
    }

    fallback(bytes calldata question) external returns (bytes memory answer) {
        if (fault == Fault.Reverts) revert PolicyIsFaulty();
        while (fault == Fault.BurnsGas) {}
        if (fault == Fault.AnswersNothing) return "";
        if (fault == Fault.AnswersNoise) return abi.encode(~uint256(0), ~uint256(0), ~uint256(0), ~uint256(0));
        bool ok;
        (ok, answer) = real.staticcall(question);
        if (ok) return answer;
        assembly ("memory-safe") {
            revert(add(answer, 32), mload(answer))
        }
    }
}
