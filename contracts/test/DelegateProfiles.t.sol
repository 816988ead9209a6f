// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Test} from "forge-std/Test.sol";
import {DelegateProfiles} from "../src/DelegateProfiles.sol";
import {IDelegateProfiles} from "../src/interfaces/IDelegateProfiles.sol";

contract DelegateProfilesTest is Test {
    DelegateProfiles private profiles = new DelegateProfiles();
    address private alice = makeAddr("alice");

    function test_AProfileIsAnEventOfItsAccount() public {
        vm.expectEmit(address(profiles));
        emit IDelegateProfiles.ProfileSet(alice, unicode"Hội đồng Alice", unicode"안녕하세요");
        vm.prank(alice);
        profiles.setProfile(unicode"Hội đồng Alice", unicode"안녕하세요");
    }

    function test_EmptyStringsTakeAProfileBack() public {
        vm.expectEmit(address(profiles));
        emit IDelegateProfiles.ProfileSet(alice, "", "");
        vm.prank(alice);
        profiles.setProfile("", "");
    }

    function test_TheLongestNameAndStatementAreAccepted() public {
        profiles.setProfile(string(new bytes(profiles.MAX_NAME())), string(new bytes(profiles.MAX_STATEMENT())));
    }

    function testFuzz_RevertWhen_TheNameIsTooLong(uint256 length) public {
        uint256 maximum = profiles.MAX_NAME();
        length = bound(length, maximum + 1, 4 * maximum);
        vm.expectRevert(abi.encodeWithSelector(IDelegateProfiles.DelegateProfileTooLong.selector, length, maximum));
        profiles.setProfile(string(new bytes(length)), "");
    }

    function testFuzz_RevertWhen_TheStatementIsTooLong(uint256 length) public {
        uint256 maximum = profiles.MAX_STATEMENT();
        length = bound(length, maximum + 1, 4 * maximum);
        vm.expectRevert(abi.encodeWithSelector(IDelegateProfiles.DelegateProfileTooLong.selector, length, maximum));
        profiles.setProfile("", string(new bytes(length)));
    }
}
