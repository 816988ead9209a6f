// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Governance} from "../fixtures/Governance.sol";

/// @notice The treasury made to pay for gas, to vote, or to take what is not its own.
contract TreasuryFailuresTest is Governance {
    uint96 private constant FUNDS = 500_000e18;

    function setUp() public override {
        super.setUp();
        _fund(address(timelock), FUNDS);
        vm.deal(address(timelock), 1 ether);
    }

    // ------------------------------------------------------------------ the treasury draining its own gas

    function test_TheTreasuryDrainingItsOwnGas_PaysForNoneOfIt() public {
        uint256 id = _passAndQueue(_setBox(7));
        _toEta(id);
        vm.txGasPrice(100 gwei);
        vm.prank(mallory);
        governor.execute(id);
        assertEq(address(timelock).balance, 1 ether);
        assertEq(address(governor).balance, 0);
    }

    // ------------------------------------------------------------------ the treasury voting with its own tokens

    /// @dev Tokens that lie in the treasury have no votes, and do not count towards a quorum.
    function test_TheTreasuryVotingWithItsOwnTokens_HasNoVotes() public {
        _skip(1);
        assertEq(skei.getVotes(address(timelock)), 0);
        assertEq(skei.totalSupply(), ALL_VOTES);
        uint256 id = _open(_setBox(7));
        assertEq(governor.proposalQuorum(id), uint256(ALL_VOTES) * 4 / 100);
    }

    /// @dev To stake them it must let them go first, which is the treasury's own type of vote; staking alone fails.
    function test_TheTreasuryVotingWithItsOwnTokens_MustDecideToLetThemGo() public {
        bytes memory approve = abi.encodeCall(IERC20.approve, (address(skei), FUNDS));
        bytes memory stake = abi.encodeCall(skei.stakeAndDelegate, (FUNDS, MAX_DURATION, mallory));
        Proposal memory p = _and(_proposal(address(kei), 0, approve, "Vote for us"), address(skei), 0, stake);
        _assertNeedsTier(p, 0, 3);
        uint256 id = _ready(_proposal(GENERAL, address(skei), 0, stake, "Stake"));
        vm.expectRevert(
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, address(skei), 0, FUNDS)
        );
        governor.execute(id);
        assertEq(skei.getVotes(mallory), 0);
    }

    /// @dev Votes it were to get that way count from the next snapshot on: never on the vote that gave them.
    function test_TheTreasuryVotingWithItsOwnTokens_DoesNotReachOpenVotes() public {
        bytes memory approve = abi.encodeCall(IERC20.approve, (address(skei), FUNDS));
        bytes memory stake = abi.encodeCall(skei.stakeAndDelegate, (FUNDS, MAX_DURATION, mallory));
        Proposal memory p = _and(_proposal(TREASURY, address(kei), 0, approve, "Vote"), address(skei), 0, stake);
        _ready(p);
        uint256 open = _open(_setBox(7));
        governor.execute(p.id);
        _skip(1);
        assertEq(skei.getVotes(mallory), FUNDS);
        vm.expectRevert();
        _vote(mallory, open, FOR);
    }

    // ------------------------------------------------------------------ a hostile majority

    /// @dev A vote can do much, but not take anybody's stake: no contract in the system has a way to.
    function test_AHostileMajority_DoesNotReachTheStakes() public {
        bytes memory grab = abi.encodeCall(kei.transferFrom, (address(skei), mallory, 1));
        uint256 id = _ready(_proposal(CONSTITUTIONAL, address(kei), 0, grab, "Take the stakes"));
        vm.expectRevert(
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, address(timelock), 0, 1)
        );
        governor.execute(id);
        assertEq(kei.balanceOf(address(skei)), skei.totalStaked());
    }
}
