// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {DemoToken} from "../../src/demo/DemoToken.sol";
import {Governance} from "../fixtures/Governance.sol";

/// @notice Decision: a grant. The treasury's type gives the Grants contract an allowance; the grant's own, weaker type
/// spends it, and cannot spend more.
contract GrantDecisionTest is Governance {
    DemoToken private usd;
    address private grantee = makeAddr("grantee");

    function setUp() public override {
        super.setUp();
        usd = new DemoToken("Demo dollar", "dUSD", 6, address(timelock), 1_000e6);
    }

    function test_AStreamOutOfTheAllowance() public {
        _allow(100e6);
        uint48 start = uint48(_now());
        _enact(_stream(100e6, "A grant"));
        assertEq(usd.balanceOf(address(timelock)), 900e6);
        assertEq(grants.streamOf(0).recipient, grantee);
        vm.warp(start + 200 days);
        grants.release(0);
        assertEq(usd.balanceOf(grantee), 100e6);
    }

    function test_MilestonesOutOfTheAllowance() public {
        _allow(30e6);
        uint256[] memory fees = new uint256[](2);
        (fees[0], fees[1]) = (10e6, 20e6);
        bytes memory data = abi.encodeCall(grants.agree, (grantee, usd, fees, keccak256("work"), "ipfs://work"));
        _enact(_proposal(GRANT, address(grants), 0, data, "Work"));
        vm.prank(grantee);
        grants.handIn(0, keccak256("report"), "ipfs://report");
        data = abi.encodeCall(grants.accept, (0, keccak256("report")));
        _enact(_proposal(GRANT, address(grants), 0, data, "Accept"));
        assertEq(usd.balanceOf(grantee), 10e6);
        _enact(_proposal(GRANT, address(grants), 0, abi.encodeCall(grants.endAgreement, (0)), "End"));
        assertEq(usd.balanceOf(address(timelock)), 990e6, "what was not earned returns");
    }

    /// @dev Its own type's terms: two percent of the votes decide after a day, in four.
    function test_ItIsDecidedUnderTheTypesOwnTerms() public {
        _allow(100e6);
        Proposal memory p = _stream(100e6, "A grant");
        uint256 madeAt = _now();
        _open(p);
        assertEq(governor.proposalSnapshot(p.id), madeAt + 1 days);
        assertEq(governor.proposalDeadline(p.id), madeAt + 5 days);
        _split(alice, p.id, 0, 2_000e18, 0);
        _toClosed(p.id);
        governor.queue(p.id);
        assertEq(governor.proposalEta(p.id), _now() + TIMELOCK_DELAY);
        _toEta(p.id);
        governor.execute(p.id);
        assertEq(grants.streamCount(), 1);
    }

    function testFuzz_RevertWhen_TheGrantExceedsTheAllowance(uint128 allowance, uint128 total) public {
        allowance = uint128(bound(allowance, 0, 999e6));
        total = uint128(bound(total, uint256(allowance) + 1, 1_000e6));
        _allow(allowance);
        uint256 id = _ready(_stream(total, "Too much"));
        vm.expectRevert(
            abi.encodeWithSelector(
                IERC20Errors.ERC20InsufficientAllowance.selector, address(grants), allowance, uint256(total)
            )
        );
        governor.execute(id);
        assertEq(usd.balanceOf(address(timelock)), 1_000e6);
    }

    /// @dev One allowance serves once: a second grant needs another vote of the treasury's type.
    function test_RevertWhen_TheAllowanceIsUsedUp() public {
        _allow(100e6);
        _enact(_stream(100e6, "First"));
        uint256 id = _ready(_stream(1, "Second"));
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, address(grants), 0, 1));
        governor.execute(id);
    }

    /// @dev The allowance cannot be given in the grant's own batch, nor the money sent.
    function test_RevertWhen_AGrantBringsItsOwnMoney() public {
        bytes memory approve = abi.encodeCall(IERC20.approve, (address(grants), 100e6));
        _assertNeedsTier(_and(_stream(100e6, "A grant"), address(usd), 0, approve), 1, 3);
        bytes memory send = abi.encodeCall(IERC20.transfer, (grantee, 100e6));
        _assertNeedsTier(_and(_stream(100e6, "A grant"), address(usd), 0, send), 1, 3);
    }

    /// @dev In one batch under the treasury's type both work.
    function test_TheTreasurysTypeMayDoBothAtOnce() public {
        Proposal memory p = _proposal(
            TREASURY, address(usd), 0, abi.encodeCall(IERC20.approve, (address(grants), 100e6)), "Allow and grant"
        );
        _enact(_and(p, address(grants), 0, _stream(100e6, "").calldatas[0]));
        assertEq(grants.streamCount(), 1);
    }

    /// @dev What lets an operator spend, or takes money out of the contract, is not the weak type's.
    function test_RevertWhen_AGrantSetsABudget() public {
        bytes memory budget = abi.encodeCall(grants.setBudget, (0, mallory, usd, 1, 100e6, true));
        _assertNeedsTier(_proposal(address(grants), 0, budget, "Budget"), 0, 2);
        bytes memory surplus = abi.encodeCall(grants.returnSurplus, (usd, 1));
        _assertNeedsTier(_proposal(address(grants), 0, surplus, "Surplus"), 0, 2);
    }

    /// @dev Money that is reserved for grants is out of a budget's reach, whoever votes for one.
    function test_ABudgetDoesNotReachWhatIsReserved() public {
        _allow(100e6);
        _enact(_stream(100e6, "A grant"));
        bytes memory budget = abi.encodeCall(grants.setBudget, (0, mallory, usd, 1 days, 100e6, true));
        _enact(_proposal(GENERAL, address(grants), 0, budget, "Budget"));
        vm.expectRevert();
        vm.prank(mallory);
        grants.spend(0, mallory, 1, "mine");
    }

    function _allow(uint256 amount) private {
        _enact(
            _proposal(
                TREASURY, address(usd), 0, abi.encodeCall(IERC20.approve, (address(grants), amount)), "Money for grants"
            )
        );
    }

    function _stream(uint128 total, string memory description) private view returns (Proposal memory) {
        uint48 start = uint48(_now());
        bytes memory data = abi.encodeCall(
            grants.createStream, (grantee, usd, total, start, uint48(0), uint48(100 days), true, "ipfs://grant")
        );
        return _proposal(GRANT, address(grants), 0, data, description);
    }
}
