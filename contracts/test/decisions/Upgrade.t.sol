// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC1967} from "@openzeppelin/contracts/interfaces/IERC1967.sol";
import {ERC1967Utils} from "@openzeppelin/contracts/proxy/ERC1967/ERC1967Utils.sol";
import {ICouncil} from "../../src/interfaces/ICouncil.sol";
import {Seats} from "../fixtures/Seats.sol";
import {NextCouncil} from "../mocks/NextCouncil.sol";

/// @notice Decision: the council, behind a UUPS proxy, is upgraded.
contract UpgradeDecisionTest is Seats {
    function test_AVoteUpgradesTheCouncil() public {
        _seatMember(alice, ICouncil.Kind.Builder);
        address next = address(new NextCouncil());
        bytes memory data = abi.encodeCall(council.upgradeToAndCall, (next, abi.encodeCall(NextCouncil.note, (42))));
        Proposal memory p = _proposal(UPGRADE, address(council), 0, data, "Upgrade the council");
        _assertNeedsTier(p, 0, 4);
        p.kind = UPGRADE;
        uint256 id = _passAndQueue(p);
        assertEq(governor.proposalEta(id), _now() + TIMELOCK_DELAY + 5 days);
        _toEta(id);
        vm.expectEmit(address(council));
        emit IERC1967.Upgraded(next);
        governor.execute(id);
        assertEq(vm.load(address(council), ERC1967Utils.IMPLEMENTATION_SLOT), bytes32(uint256(uint160(next))));
        assertEq(NextCouncil(address(council)).noted(), 42);
        _assertStanding(1, ICouncil.Standing.Seated);
    }

    /// @dev Half is not enough for the strongest type: two thirds, and a tenth of all votes.
    function testFuzz_ASimpleMajorityIsNot(uint256 inFavour) public {
        inFavour = bound(inFavour, 30_001e18, 60_000e18);
        address next = address(new NextCouncil());
        bytes memory data = abi.encodeCall(council.upgradeToAndCall, (next, ""));
        uint256 id = _open(_proposal(UPGRADE, address(council), 0, data, "Upgrade the council"));
        _split(alice, id, 60_000e18 - inFavour, inFavour, 0);
        _toClosed(id);
        bool passes = inFavour * 10_000 > 60_000e18 * 6_667;
        assertEq(uint8(governor.state(id)), passes ? 4 : 3);
    }
}
