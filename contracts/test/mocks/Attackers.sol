// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {KGovernor} from "../../src/KGovernor.sol";
import {StakedKEI} from "../../src/StakedKEI.sol";

/// @notice Lends KEI for one transaction and wants it back at its end.
contract FlashLender {
    error FlashLenderNotRepaid();

    IERC20 public immutable kei;

    constructor(IERC20 kei_) {
        kei = kei_;
    }

    function lend(uint256 amount, address borrower, bytes calldata data) external {
        uint256 before = kei.balanceOf(address(this));
        kei.transfer(borrower, amount);
        (bool ok, bytes memory failure) = borrower.call(data);
        if (!ok) {
            assembly ("memory-safe") {
                revert(add(failure, 32), mload(failure))
            }
        }
        if (kei.balanceOf(address(this)) < before) revert FlashLenderNotRepaid();
    }
}

/// @notice Does with a flash loan whatever a borrower could: stake, vote, propose, leave, pay back.
contract FlashBorrower {
    StakedKEI private immutable skei;
    KGovernor private immutable governor;
    FlashLender private immutable lender;

    constructor(StakedKEI skei_, KGovernor governor_, FlashLender lender_) {
        (skei, governor, lender) = (skei_, governor_, lender_);
        skei.kei().approve(address(skei), type(uint256).max);
    }

    function vote(uint256 id, uint96 amount) external {
        skei.stake(amount, skei.MAX_DURATION());
        governor.castVote(id, 1);
    }

    function takeBack(uint256 id, uint96 amount) external {
        skei.stake(amount, skei.MAX_DURATION());
        governor.castOverrideVote(id, 1, "");
    }

    function stakeAndRepay(uint96 amount) external {
        uint256 index = skei.stakeCount(address(this));
        skei.stake(amount, skei.MAX_DURATION());
        skei.beginExit(index);
        skei.withdraw(index);
        skei.kei().transfer(address(lender), amount);
    }

    function propose(uint96 amount, address[] calldata targets, uint256[] calldata values, bytes[] calldata calldatas)
        external
    {
        skei.stake(amount, skei.MAX_DURATION());
        governor.propose(targets, values, calldatas, "loot");
    }
}

/// @notice Answers with a megabyte, which whoever copies it pays for.
contract ReturnBomb {
    fallback() external payable {
        assembly {
            return(0, 1000000)
        }
    }
}

/// @notice As the target of a proposal, tries to execute, queue or cancel proposals from within.
contract Reentrant {
    KGovernor private immutable governor;
    uint256 public calls;
    uint256 public successes;

    constructor(KGovernor governor_) {
        governor = governor_;
    }

    function run(uint256 id) external {
        ++calls;
        try governor.execute(id) {
            ++successes;
        } catch {}
    }

    /// @notice Executes the proposal it is called by once more.
    function again(address[] calldata targets, bytes32 descriptionHash) external {
        ++calls;
        bytes[] memory calldatas = new bytes[](1);
        calldatas[0] = msg.data;
        try governor.execute(targets, new uint256[](1), calldatas, descriptionHash) {
            ++successes;
        } catch {}
    }

    receive() external payable {}
}

/// @notice Takes ETH and, on receiving it, tries to be paid again.
contract GreedyPayee {
    KGovernor private immutable governor;
    uint256 public id;
    uint256 public attempts;

    constructor(KGovernor governor_) {
        governor = governor_;
    }

    function expectPayment(uint256 id_) external {
        id = id_;
    }

    receive() external payable {
        ++attempts;
        try governor.execute(id) {} catch {}
    }
}

