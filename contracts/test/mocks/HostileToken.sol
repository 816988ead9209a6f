// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

/// @notice A token that, in the middle of every transfer, makes one call that it was armed with.
contract HostileToken is ERC20 {
    address public target;
    bytes public data;
    bool public fired;
    bool public succeeded;
    bytes public answer;

    constructor() ERC20("Hostile", "HOST") {
        _mint(msg.sender, 1_000_000e18);
    }

    function arm(address target_, bytes calldata data_) external {
        (target, data, fired, succeeded) = (target_, data_, false, false);
    }

    /// @notice Moves this contract's own KEI-like balance into a stake, so that the re-entering account has one.
    function act(address target_, bytes calldata data_) external returns (bytes memory) {
        (bool ok, bytes memory returned) = target_.call(data_);
        require(ok, "act failed");
        return returned;
    }

    function _update(address from, address to, uint256 value) internal override {
        super._update(from, to, value);
        if (target == address(0) || fired) return;
        fired = true;
        (succeeded, answer) = target.call(data);
    }
}
