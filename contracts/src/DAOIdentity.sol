// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Governed} from "./Governed.sol";
import {IDAO} from "./interfaces/IDAO.sol";

/// @title The DAO's identity
/// @dev Documented in {IDAO}. `daoAddress` in its event is the timelock: the account that acts for the DAO.
contract DAOIdentity is IDAO, Governed {
    /// @inheritdoc IDAO
    string public daoURI;

    constructor(address timelock_, string memory daoURI_) Governed(timelock_) {
        _setDaoURI(daoURI_);
    }

    /// @inheritdoc IDAO
    function setDaoURI(string calldata newDaoURI) external onlyTimelock {
        _setDaoURI(newDaoURI);
    }

    function _setDaoURI(string memory newDaoURI) private {
        daoURI = newDaoURI;
        emit DAOURIUpdate(timelock, newDaoURI);
    }
}
