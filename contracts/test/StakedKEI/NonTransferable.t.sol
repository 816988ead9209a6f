// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IStakedKEI} from "../../src/interfaces/IStakedKEI.sol";
import {Deployment} from "../fixtures/Deployment.sol";

/// @notice Votes cannot be sent, sold or lent.
contract NonTransferableTest is Deployment {
    function setUp() public override {
        super.setUp();
        _stake(alice, 10e18, MAX_DURATION);
    }

    function testFuzz_RevertWhen_Sending(address to, uint256 amount) public {
        vm.expectRevert(IStakedKEI.StakedKEINonTransferable.selector);
        vm.prank(alice);
        skei.transfer(to, amount);
    }

    function testFuzz_RevertWhen_SendingForAnother(address from, address to, uint256 amount) public {
        vm.expectRevert(IStakedKEI.StakedKEINonTransferable.selector);
        vm.prank(mallory);
        skei.transferFrom(from, to, amount);
    }

    function testFuzz_RevertWhen_Approving(address spender, uint256 amount) public {
        vm.expectRevert(IStakedKEI.StakedKEINonTransferable.selector);
        vm.prank(alice);
        skei.approve(spender, amount);
    }

    function test_ItHasNoPermit() public {
        (bool ok,) = address(skei)
            .call(
                abi.encodeWithSignature(
                    "permit(address,address,uint256,uint256,uint8,bytes32,bytes32)", alice, bob, 1, 1, 27, 0, 0
                )
            );
        assertFalse(ok);
    }

    function test_ItHasNoOwnerNoMinterAndNoUpgrade() public {
        string[5] memory signatures =
            ["owner()", "mint(address,uint256)", "upgradeToAndCall(address,bytes)", "pause()", "setPenalty(uint256)"];
        for (uint256 i = 0; i < signatures.length; ++i) {
            vm.prank(deployer);
            (bool ok,) = address(skei).call(abi.encodePacked(bytes4(keccak256(bytes(signatures[i]))), new bytes(64)));
            assertFalse(ok, signatures[i]);
        }
    }

    function test_ItDoesNotTakeETH() public {
        vm.deal(address(this), 1 ether);
        (bool ok,) = address(skei).call{value: 1 ether}("");
        assertFalse(ok);
    }

    /// @dev KEI sent by mistake is nobody's stake: it changes no vote and no sum.
    function test_KEISentWithoutStakingGivesNoVotes() public {
        _fund(address(skei), 5e18);
        assertEq(skei.totalStaked(), 10e18);
        assertEq(skei.totalSupply(), 10e18);
    }
}
