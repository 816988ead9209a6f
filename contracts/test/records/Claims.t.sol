// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";
import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {IERC1155Receiver} from "@openzeppelin/contracts/token/ERC1155/IERC1155Receiver.sol";
import {IERC721Receiver} from "@openzeppelin/contracts/token/ERC721/IERC721Receiver.sol";
import {IERC165} from "@openzeppelin/contracts/utils/introspection/IERC165.sol";
import {IGovernorCountingFlex} from "../../src/interfaces/IGovernorCountingFlex.sol";
import {IGovernorPolicy} from "../../src/interfaces/IGovernorPolicy.sol";
import {IGovernorUpstream} from "../../src/interfaces/IGovernorUpstream.sol";
import {Members} from "../fixtures/Members.sol";

/// @notice Which interfaces a contract claims by ERC-165. What is logged here is kept in contracts/records.
contract ClaimsTest is Members {
    function test_WhatIsClaimed() public {
        _say("KGovernor", address(governor));
        _say("KTimelock", address(timelock));
        _say("MemberGovernor", address(member));
        _assertClaims(address(governor), type(IGovernor).interfaceId);
        _assertClaims(address(member), type(IGovernor).interfaceId);
        _assertClaims(address(timelock), type(IAccessControl).interfaceId);
    }

    function _assertClaims(address account, bytes4 id) private view {
        assertTrue(IERC165(account).supportsInterface(id));
        assertTrue(IERC165(account).supportsInterface(type(IERC165).interfaceId));
        assertTrue(IERC165(account).supportsInterface(type(IERC1155Receiver).interfaceId));
        assertFalse(IERC165(account).supportsInterface(0xffffffff));
    }

    function _say(string memory name, address account) private {
        _say(name, account, "IERC165", type(IERC165).interfaceId);
        _say(name, account, "IGovernor", type(IGovernor).interfaceId);
        _say(name, account, "IAccessControl", type(IAccessControl).interfaceId);
        _say(name, account, "IERC721Receiver", type(IERC721Receiver).interfaceId);
        _say(name, account, "IERC1155Receiver", type(IERC1155Receiver).interfaceId);
        _say(name, account, "IGovernorCountingFlex", type(IGovernorCountingFlex).interfaceId);
        _say(name, account, "IGovernorPolicy", type(IGovernorPolicy).interfaceId);
        _say(name, account, "IGovernorUpstream", type(IGovernorUpstream).interfaceId);
    }

    function _say(string memory name, address account, string memory what, bytes4 id) private {
        if (!IERC165(account).supportsInterface(id)) return;
        emit log_named_string(name, string.concat(what, " ", vm.toString(abi.encodePacked(id))));
    }
}
