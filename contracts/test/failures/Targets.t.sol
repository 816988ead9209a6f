// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ERC1967Proxy} from "@openzeppelin/contracts/proxy/ERC1967/ERC1967Proxy.sol";
import {Clones} from "@openzeppelin/contracts/proxy/Clones.sol";
import {ICouncil} from "../../src/interfaces/ICouncil.sol";
import {IGovernorPolicy} from "../../src/interfaces/IGovernorPolicy.sol";
import {Seats} from "../fixtures/Seats.sol";
import {Mutable, Mutated} from "../mocks/Mutable.sol";
import {NextCouncil} from "../mocks/NextCouncil.sol";
import {Switchable} from "../mocks/Switchable.sol";

/// @notice Deploys whatever it is asked to at the addresses of its own nonces: how Tornado Cash was taken.
contract Lair {
    function hatch(bool benign) external returns (address made) {
        made = benign ? address(new Mutable()) : address(new Mutated());
    }
}

/// @notice What is called at execution is not what was voted on (Tornado Cash).
contract TargetFailuresTest is Seats {
    /// @dev Self-destruct and redeployment at the same address, as a transaction each.
    function test_ATargetRedeployedBetweenVoteAndExecution_IsRefused() public {
        Mutable target = new Mutable();
        uint256 id = _ready(_proposal(address(target), 0, abi.encodeCall(Mutable.run, ()), "Harmless"));
        vm.etch(address(target), "");
        vm.expectRevert(_changed(id));
        governor.execute(id);
        vm.etch(address(target), address(new Mutated()).code);
        vm.expectRevert(_changed(id));
        governor.execute(id);
        assertEq(target.calls(), 0);
    }

    /// @dev Wherever it stands among the actions.
    function test_OneOfSeveralTargetsRedeployed_IsRefused() public {
        Mutable[3] memory targets = [new Mutable(), new Mutable(), new Mutable()];
        bytes memory run = abi.encodeCall(Mutable.run, ());
        Proposal memory p = _proposal(address(targets[0]), 0, run, "Three at once");
        p = _and(_and(p, address(targets[1]), 0, run), address(targets[2]), 0, run);
        uint256 id = _ready(p);
        bytes memory code = address(targets[0]).code;
        for (uint256 i = 0; i < 3; ++i) {
            vm.etch(address(targets[i]), address(new Mutated()).code);
            vm.expectRevert(_changed(id));
            governor.execute(id);
            vm.etch(address(targets[i]), code);
        }
        governor.execute(id);
        assertEq(targets[2].calls(), 1);
    }

    /// @dev A target that does not exist yet cannot be filled later, whoever can compute its address.
    function test_ATargetDeployedAfterTheVote_IsRefused() public {
        Lair lair = new Lair();
        address future = vm.computeCreateAddress(address(lair), vm.getNonce(address(lair)));
        uint256 id = _ready(_proposal(future, 0, abi.encodeCall(Mutable.run, ()), "Not there yet"));
        assertEq(lair.hatch(true), future);
        vm.expectRevert(_changed(id));
        governor.execute(id);
    }

    /// @dev Our one proxy: its change is itself a vote of the strongest tier, with its seven days and more of notice.
    function test_AProxyOfOursThatChangesBetweenVoteAndExecution_ChangesByAVoteAlone() public {
        _apply(alice, ICouncil.Kind.Builder);
        address next = address(new NextCouncil());
        address[4] memory callers = [mallory, deployer, address(guardian), address(governor)];
        for (uint256 i = 0; i < callers.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(ICouncil.CouncilOnlyTimelock.selector, callers[i]));
            vm.prank(callers[i]);
            council.upgradeToAndCall(next, "");
        }
        Proposal memory p = _proposal(address(council), 0, abi.encodeCall(council.upgradeToAndCall, (next, "")), "Up");
        _assertNeedsTier(p, 0, 4);
    }

    /// @dev A minimal proxy carries its implementation in its code: that is seen.
    function test_AMinimalProxyThatChangesBetweenVoteAndExecution_IsRefused() public {
        address clone = Clones.clone(address(new Mutable()));
        uint256 id = _ready(_proposal(clone, 0, abi.encodeCall(Mutable.run, ()), "Through a clone"));
        vm.etch(clone, Clones.clone(address(new Mutated())).code);
        vm.expectRevert(_changed(id));
        governor.execute(id);
    }

    /// @dev The limit that {IGovernorPolicy} states: whoever may upgrade a foreign proxy has the last word.
    function test_AForeignProxyThatChangesBetweenVoteAndExecution_IsNotSeen() public {
        Switchable proxy =
            Switchable(payable(new ERC1967Proxy(address(new Switchable()), abi.encodeCall(Switchable.own, (mallory)))));
        uint256 id = _ready(_proposal(address(proxy), 0, abi.encodeCall(Switchable.run, ()), "Through a proxy"));
        address next = address(new Switchable());
        vm.prank(mallory);
        proxy.upgradeToAndCall(next, "");
        governor.execute(id);
        assertEq(proxy.calls(), 1);
    }

    function _changed(uint256 id) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IGovernorPolicy.GovernorTargetCodeChanged.selector, id);
    }
}
