// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ERC1967Utils} from "@openzeppelin/contracts/proxy/ERC1967/ERC1967Utils.sol";
import {Initializable} from "@openzeppelin/contracts/proxy/utils/Initializable.sol";
import {UUPSUpgradeable} from "@openzeppelin/contracts/proxy/utils/UUPSUpgradeable.sol";
import {Council} from "../../src/Council.sol";
import {ICouncil} from "../../src/interfaces/ICouncil.sol";
import {Seats} from "../fixtures/Seats.sol";
import {Box} from "../mocks/Box.sol";
import {NextCouncil} from "../mocks/NextCouncil.sol";

/// @notice Upgrades that break storage or brick the proxy, and initialisers left open (Audius).
contract UpgradeFailuresTest is Seats {
    // ------------------------------------------------------------------ upgrades that break storage

    /// @dev The next implementation fills its own variables from slot zero on; the council's lie at their namespace.
    function test_UpgradesThatBreakStorage_KeepEveryMemberSeatAndSetting() public {
        uint256 first = _seatMember(alice, ICouncil.Kind.Builder);
        uint256 second = _apply(bob, ICouncil.Kind.Enterprise);
        uint48 then = uint48(_now());
        _skip(1 days);
        bytes memory before = _everything(first, second, then);
        address next = address(new NextCouncil());
        vm.prank(address(timelock));
        council.upgradeToAndCall(next, abi.encodeCall(NextCouncil.note, (type(uint256).max)));
        assertEq(NextCouncil(address(council)).noted(), type(uint256).max);
        assertEq(NextCouncil(address(council)).more(49), type(uint256).max);
        assertEq(_everything(first, second, then), before);
        // And it goes on working.
        vm.prank(bob);
        council.endorse(second);
        vm.prank(address(timelock));
        council.seat(second);
        assertTrue(council.wasMember(alice, then));
    }

    /// @dev Where ERC-7201 says: the first word is the timelock, the phase and the meter's time.
    function test_UpgradesThatBreakStorage_TheNamespaceIsWhereItIsDocumented() public view {
        bytes32 slot = keccak256(abi.encode(uint256(keccak256("kgov.storage.Council")) - 1)) & ~bytes32(uint256(0xff));
        assertEq(address(uint160(uint256(vm.load(address(council), slot)))), address(timelock));
        assertEq(vm.load(address(council), bytes32(0)), 0, "nothing where compilers begin");
    }

    /// @dev An implementation that could never be upgraded again is refused, even by the timelock.
    function test_UpgradesThatBreakStorage_CannotBrickTheProxy() public {
        address[2] memory wrong = [address(new Box(mallory)), mallory];
        for (uint256 i = 0; i < wrong.length; ++i) {
            vm.expectRevert();
            vm.prank(address(timelock));
            council.upgradeToAndCall(wrong[i], "");
        }
        // A proxy in place of an implementation.
        vm.expectRevert(abi.encodeWithSelector(ERC1967Utils.ERC1967InvalidImplementation.selector, address(council)));
        vm.prank(address(timelock));
        council.upgradeToAndCall(address(council), "");
    }

    // ------------------------------------------------------------------ initialiser left open (Audius)

    function test_InitialiserLeftOpen_IsClosedOnTheProxyAndItsImplementation() public {
        Council implementation = Council(_create("Council", ""));
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        implementation.initialize(mallory, skei, governor, _councilSettings());
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        vm.prank(address(timelock));
        council.initialize(mallory, skei, governor, _councilSettings());
        vm.expectRevert(UUPSUpgradeable.UUPSUnauthorizedCallContext.selector);
        implementation.upgradeToAndCall(address(implementation), "");
    }

    /// @dev Nor does an upgrade open it again.
    function test_InitialiserLeftOpen_NotByAnUpgradeEither() public {
        address next = address(new NextCouncil());
        bytes memory again = abi.encodeCall(Council.initialize, (mallory, skei, governor, _councilSettings()));
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        vm.prank(address(timelock));
        council.upgradeToAndCall(next, again);
    }

    function test_InitialiserLeftOpen_NothingElseHasOne() public {
        address[8] memory contracts = [
            address(kei),
            address(skei),
            address(governor),
            address(timelock),
            address(policy),
            address(guardian),
            address(grants),
            address(audits)
        ];
        string[3] memory signatures = ["initialize()", "initialize(address)", "init(address)"];
        for (uint256 i = 0; i < contracts.length; ++i) {
            for (uint256 j = 0; j < signatures.length; ++j) {
                (bool ok,) = contracts[i].call(abi.encodeWithSignature(signatures[j], mallory));
                assertFalse(ok);
            }
        }
    }

    function _everything(uint256 first, uint256 second, uint48 then) private view returns (bytes memory) {
        return bytes.concat(_members(first, second), _register(first, then), _meter());
    }

    function _members(uint256 first, uint256 second) private view returns (bytes memory) {
        return abi.encode(council.memberAt(first), council.memberAt(second), council.memberCount());
    }

    function _register(uint256 first, uint48 then) private view returns (bytes memory) {
        return abi.encode(
            council.memberIdOf(alice),
            council.accountAt(first, then),
            council.wasMember(alice, then),
            council.activeCountAt(then),
            council.timelock()
        );
    }

    function _meter() private view returns (bytes memory) {
        (uint256 decentralized, uint256 total, uint48 since) = council.phaseMeter();
        return abi.encode(decentralized, total, since, council.phase(), council.settings());
    }
}
