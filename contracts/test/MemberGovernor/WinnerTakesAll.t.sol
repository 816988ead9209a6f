// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {MemberGovernor} from "../../src/MemberGovernor.sol";
import {IGovernorUpstream, IUpstreamGovernor} from "../../src/interfaces/IGovernorUpstream.sol";
import {Members} from "../fixtures/Members.sol";

/// @notice A member DAO that casts alice's 60,000 outer votes as the winner of its ballot, above a quorum of 20 %.
contract WinnerTakesAllTest is Members {
    MemberGovernor private dao;

    function setUp() public override {
        super.setUp();
        (dao,) =
            _memberWith(inner, IUpstreamGovernor(address(governor)), RELAY, IGovernorUpstream.RelayMode.WinnerTakesAll);
        _represent(address(dao));
    }

    function _represent(address account) private {
        vm.prank(alice);
        skei.delegate(account);
        _skip(1);
    }

    function _mirror() private returns (uint256 id, uint256 local) {
        id = _submit(dave, _setBox(7));
        _toActive(id);
        local = dao.openMirror(id);
        _skip(1);
    }

    function _relay(uint256 against, uint256 inFavour, uint256 abstain) private returns (uint256 id) {
        uint256 local;
        (id, local) = _mirror();
        bytes memory params = _params(against, inFavour, abstain);
        vm.prank(ann);
        dao.castVoteWithReasonAndParams(local, FRACTIONAL, "", params);
        _closeMirror(dao, local);
        dao.castUpstream(id);
    }

    function test_WhoeverHasMoreThanBothOthersTakesAll() public {
        _assertTally(_relay(100e18, 201e18, 200e18), 0, ALICE_VOTES, 0);
    }

    function test_AgainstAsWell() public {
        _assertTally(_relay(201e18, 100e18, 200e18), ALICE_VOTES, 0, 0);
    }

    function test_MoreAbstentionsThanForAbstain() public {
        _assertTally(_relay(100e18, 200e18, 201e18), 0, 0, ALICE_VOTES);
    }

    function test_MoreAbstentionsThanAgainstAbstain() public {
        _assertTally(_relay(200e18, 100e18, 201e18), 0, 0, ALICE_VOTES);
    }

    function test_ATieAbstains() public {
        _assertTally(_relay(200e18, 200e18, 100e18), 0, 0, ALICE_VOTES);
    }

    function test_ATieWithAbstainAbstains() public {
        _assertTally(_relay(0, 200e18, 200e18), 0, 0, ALICE_VOTES);
    }

    /// @dev A tenth of the electorate moves a tenth of the weight, each part as it was cast.
    function test_BelowTheQuorumNobodyTakesAll() public {
        _assertTally(_relay(25e18, 75e18, 0), 1_500e18, 4_500e18, 0);
    }

    /// @dev A DAO may do without a quorum; without a ballot it still casts nothing.
    function test_RevertWhen_NobodyVotedWithoutAQuorum() public {
        MemberGovernor.Settings memory settings = MemberGovernor.Settings(
            "No quorum", 1 days, 3 days, 1e18, 0, RELAY, IGovernorUpstream.RelayMode.WinnerTakesAll
        );
        dao = MemberGovernor(
            payable(_create("MemberGovernor", abi.encode(inner, memberTimelock, address(governor), settings)))
        );
        _represent(address(dao));
        (uint256 id, uint256 local) = _mirror();
        _closeMirror(dao, local);
        vm.expectRevert(abi.encodeWithSelector(IGovernorUpstream.UpstreamNothingToCast.selector, id));
        dao.castUpstream(id);
    }
}
