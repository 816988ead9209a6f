// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";
import {KEI} from "../src/KEI.sol";
import {Deployment} from "./fixtures/Deployment.sol";
import {Signing} from "./fixtures/Signing.sol";

contract KEITest is Deployment {
    bytes32 private constant PERMIT_TYPEHASH =
        keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");

    function test_TheWholeSupplyGoesToTheHolder() public view {
        assertEq(kei.totalSupply(), 1_000_000_000e18);
        assertEq(kei.balanceOf(holder), kei.totalSupply());
        assertEq(kei.balanceOf(deployer), 0);
    }

    function test_TheSupplyFits96Bits() public view {
        assertLt(kei.totalSupply(), 2 ** 96);
    }

    function test_ItHasItsNameSymbolAndDecimals() public view {
        assertEq(kei.name(), "KEI");
        assertEq(kei.symbol(), "KEI");
        assertEq(kei.decimals(), 18);
    }

    function test_NobodyCanMintOrBurn() public {
        bytes4[6] memory selectors = [
            bytes4(keccak256("mint(address,uint256)")),
            bytes4(keccak256("mint(uint256)")),
            bytes4(keccak256("burn(uint256)")),
            bytes4(keccak256("burnFrom(address,uint256)")),
            bytes4(keccak256("owner()")),
            bytes4(keccak256("upgradeToAndCall(address,bytes)"))
        ];
        for (uint256 i = 0; i < selectors.length; ++i) {
            vm.prank(deployer);
            (bool ok,) = address(kei).call(abi.encodePacked(selectors[i], abi.encode(holder, 1)));
            assertFalse(ok);
        }
    }

    function test_ItCarriesNoVotes() public {
        (bool ok,) = address(kei).call(abi.encodeWithSignature("getVotes(address)", holder));
        assertFalse(ok);
    }

    function test_RevertWhen_SendingMoreThanTheBalance() public {
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InsufficientBalance.selector, alice, 0, 1));
        vm.prank(alice);
        kei.transfer(bob, 1);
    }

    function testFuzz_PermitSetsTheAllowance(uint256 keySeed, uint256 value, address spender) public {
        vm.assume(spender != address(0));
        uint256 key = boundPrivateKey(keySeed);
        address owner = vm.addr(key);
        (uint8 v, bytes32 r, bytes32 s) = _permit(key, owner, spender, value, _now());
        kei.permit(owner, spender, value, _now(), v, r, s);
        assertEq(kei.allowance(owner, spender), value);
        assertEq(kei.nonces(owner), 1);
    }

    function test_RevertWhen_APermitIsReplayed() public {
        (address owner, uint256 key) = makeAddrAndKey("owner");
        (uint8 v, bytes32 r, bytes32 s) = _permit(key, owner, bob, 5, _now());
        kei.permit(owner, bob, 5, _now(), v, r, s);
        vm.expectPartialRevert(ERC20Permit.ERC2612InvalidSigner.selector);
        kei.permit(owner, bob, 5, _now(), v, r, s);
    }

    function test_RevertWhen_APermitHasExpired() public {
        (address owner, uint256 key) = makeAddrAndKey("owner");
        uint256 deadline = _now();
        (uint8 v, bytes32 r, bytes32 s) = _permit(key, owner, bob, 5, deadline);
        _skip(1);
        vm.expectRevert(abi.encodeWithSelector(ERC20Permit.ERC2612ExpiredSignature.selector, deadline));
        kei.permit(owner, bob, 5, deadline, v, r, s);
    }

    function testFuzz_TransfersKeepTheSupply(address to, uint256 amount) public {
        vm.assume(to != address(0) && to != holder);
        amount = bound(amount, 0, kei.totalSupply());
        uint256 before = kei.balanceOf(to);
        _fund(to, amount);
        assertEq(kei.balanceOf(to), before + amount);
        assertEq(kei.balanceOf(holder), kei.totalSupply() - amount);
    }

    function _permit(uint256 key, address owner, address spender, uint256 value, uint256 deadline)
        private
        view
        returns (uint8 v, bytes32 r, bytes32 s)
    {
        bytes32 structHash = keccak256(abi.encode(PERMIT_TYPEHASH, owner, spender, value, kei.nonces(owner), deadline));
        return vm.sign(key, Signing.digest(address(kei), structHash));
    }
}
