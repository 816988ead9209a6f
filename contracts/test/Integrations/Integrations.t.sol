// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Governed} from "../../src/Governed.sol";
import {Integrations} from "../../src/Integrations.sol";
import {IIntegrations} from "../../src/interfaces/IIntegrations.sol";
import {DeployedCode} from "../fixtures/DeployedCode.sol";
import {Box} from "../mocks/Box.sol";

contract IntegrationsTest is DeployedCode {
    bytes32 private constant CAPABILITY = "oracle";
    uint48 private constant START = 1_800_000_000;
    uint48 private constant EXPIRY = START + 365 days;

    Integrations private integrations;
    address private treasury = makeAddr("treasury");
    address private box;

    function setUp() public {
        vm.warp(START);
        integrations = Integrations(_create("Integrations", abi.encode(treasury)));
        box = address(new Box(treasury));
        vm.startPrank(treasury);
    }

    function test_AGrantIsAnnouncedAndKept() public {
        vm.expectEmit(address(integrations));
        emit IIntegrations.IntegrationGranted(box, CAPABILITY, EXPIRY, box.codehash, "ipfs://why");
        integrations.grantCapability(box, CAPABILITY, EXPIRY, "ipfs://why");
        assertTrue(integrations.isAllowed(box, CAPABILITY));
        assertFalse(integrations.isAllowed(box, "another"));
        assertFalse(integrations.isAllowed(address(this), CAPABILITY));
        IIntegrations.Integration memory made = integrations.integrationOf(box, CAPABILITY);
        assertEq(uint8(made.status), uint8(IIntegrations.Status.Active));
        assertEq(made.expiresAt, EXPIRY);
        assertEq(made.codeHash, box.codehash);
        assertEq(made.uri, "ipfs://why");
    }

    function testFuzz_ItEndsWithItsDate(uint48 time) public {
        _grant();
        time = uint48(bound(time, START, type(uint40).max));
        vm.warp(time);
        assertEq(integrations.isAllowed(box, CAPABILITY), time < EXPIRY);
    }

    function test_ItsLastSecondIsTheOneBeforeItsDate() public {
        _grant();
        vm.warp(EXPIRY - 1);
        assertTrue(integrations.isAllowed(box, CAPABILITY));
        vm.warp(EXPIRY);
        assertFalse(integrations.isAllowed(box, CAPABILITY));
    }

    function test_RevertWhen_ItWouldEndNow() public {
        vm.expectRevert(abi.encodeWithSelector(IIntegrations.IntegrationExpiryInPast.selector, START));
        integrations.grantCapability(box, CAPABILITY, START, "");
        integrations.grantCapability(box, CAPABILITY, START + 1, "");
        assertTrue(integrations.isAllowed(box, CAPABILITY));
    }

    function testFuzz_OtherCodeVoidsIt(bytes memory code) public {
        vm.assume(keccak256(code) != box.codehash);
        vm.assume(code.length == 0 || code[0] != 0xef);
        _grant();
        vm.etch(box, code);
        assertFalse(integrations.isAllowed(box, CAPABILITY));
        integrations.suspend(box, CAPABILITY);
        integrations.resume(box, CAPABILITY);
        assertFalse(integrations.isAllowed(box, CAPABILITY), "resuming does not make it good");
    }

    function test_AGrantAnewAcceptsTheNewCode() public {
        _grant();
        vm.etch(box, hex"00");
        _grant();
        assertTrue(integrations.isAllowed(box, CAPABILITY));
    }

    function test_SuspendedAndResumed() public {
        _grant();
        vm.expectEmit(address(integrations));
        emit IIntegrations.IntegrationSuspended(box, CAPABILITY);
        integrations.suspend(box, CAPABILITY);
        assertFalse(integrations.isAllowed(box, CAPABILITY));
        vm.expectEmit(address(integrations));
        emit IIntegrations.IntegrationResumed(box, CAPABILITY);
        integrations.resume(box, CAPABILITY);
        assertTrue(integrations.isAllowed(box, CAPABILITY));
    }

    function test_RevokedWhetherActiveOrSuspended() public {
        _grant();
        vm.expectEmit(address(integrations));
        emit IIntegrations.IntegrationRevoked(box, CAPABILITY);
        integrations.revokeCapability(box, CAPABILITY);
        assertFalse(integrations.isAllowed(box, CAPABILITY));
        _grant();
        assertTrue(integrations.isAllowed(box, CAPABILITY), "until a new grant");
        integrations.suspend(box, CAPABILITY);
        integrations.revokeCapability(box, CAPABILITY);
        assertFalse(integrations.isAllowed(box, CAPABILITY));
        _expectWrongStatus(IIntegrations.Status.Revoked);
        integrations.resume(box, CAPABILITY);
    }

    function test_RevertWhen_TheStatusDoesNotAllowIt() public {
        _expectWrongStatus(IIntegrations.Status.None);
        integrations.suspend(box, CAPABILITY);
        _expectWrongStatus(IIntegrations.Status.None);
        integrations.revokeCapability(box, CAPABILITY);
        _grant();
        _expectWrongStatus(IIntegrations.Status.Active);
        integrations.resume(box, CAPABILITY);
        integrations.suspend(box, CAPABILITY);
        _expectWrongStatus(IIntegrations.Status.Suspended);
        integrations.suspend(box, CAPABILITY);
        integrations.revokeCapability(box, CAPABILITY);
        _expectWrongStatus(IIntegrations.Status.Revoked);
        integrations.revokeCapability(box, CAPABILITY);
    }

    function test_RevertWhen_ThereIsNoCode() public {
        address plain = makeAddr("plain");
        vm.expectRevert(abi.encodeWithSelector(IIntegrations.IntegrationNeedsCode.selector, plain));
        integrations.grantCapability(plain, CAPABILITY, EXPIRY, "");
    }

    function testFuzz_RevertWhen_TheDateIsPast(uint48 expiry) public {
        expiry = uint48(bound(expiry, 0, START));
        vm.expectRevert(abi.encodeWithSelector(IIntegrations.IntegrationExpiryInPast.selector, expiry));
        integrations.grantCapability(box, CAPABILITY, expiry, "");
    }

    function testFuzz_RevertWhen_AnyoneElseGoverns(address caller) public {
        vm.assume(caller != treasury);
        vm.stopPrank();
        vm.startPrank(caller);
        bytes memory refusal = abi.encodeWithSelector(Governed.GovernedOnlyTimelock.selector, caller);
        vm.expectRevert(refusal);
        integrations.grantCapability(box, CAPABILITY, EXPIRY, "");
        vm.expectRevert(refusal);
        integrations.suspend(box, CAPABILITY);
        vm.expectRevert(refusal);
        integrations.resume(box, CAPABILITY);
        vm.expectRevert(refusal);
        integrations.revokeCapability(box, CAPABILITY);
    }

    function _grant() private {
        integrations.grantCapability(box, CAPABILITY, EXPIRY, "");
    }

    function _expectWrongStatus(IIntegrations.Status status) private {
        vm.expectRevert(abi.encodeWithSelector(IIntegrations.IntegrationWrongStatus.selector, box, CAPABILITY, status));
    }
}
