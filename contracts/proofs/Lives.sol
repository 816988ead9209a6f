// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

// Life cycles, as small as the solver needs them: the guards of the contracts without their amounts, called in any
// order. That the contracts have these guards is what the tests and their mutants show.

/// @dev {MilestonePayments}.
contract NothingIsAcceptedThatWasNotHandedIn {
    uint8 private milestones;
    uint8 private handedIn;
    uint8 private accepted;
    bool private ended;

    function agree(uint8 count) public {
        require(milestones == 0 && count > 0 && count <= 12);
        milestones = count;
    }

    function handIn() public {
        require(milestones > 0 && !ended && accepted < milestones);
        handedIn = accepted + 1;
    }

    function accept() public {
        require(!ended && handedIn > accepted);
        accepted += 1;
        if (accepted == milestones) ended = true;
    }

    function end() public {
        require(milestones > 0 && !ended);
        ended = true;
    }

    function check() public view {
        assert(accepted <= handedIn);
    }
}

/// @dev {KGovernor} and its timelock.
contract NothingRunsTwiceUnqueuedOrCanceled {
    bool private queued;
    bool private executed;
    bool private canceled;
    uint8 private executions;

    function queue() public {
        require(!queued && !canceled);
        queued = true;
    }

    function cancel() public {
        require(!executed && !canceled);
        canceled = true;
    }

    function execute() public {
        require(queued && !canceled && !executed);
        executed = true;
        executions += 1;
    }

    function check() public view {
        assert(executions <= 1);
        assert(!executed || queued);
        assert(!(executed && canceled));
    }
}

/// @dev {StakedKEI}: votes are there while a stake is committed, KEI leaves once.
contract VotesOnlyWhileCommittedAndPaidOnce {
    bool private staked;
    bool private leaving;
    bool private votes;
    uint8 private paid;

    function open() public {
        require(!staked && paid == 0);
        (staked, votes) = (true, true);
    }

    function beginExit() public {
        require(staked && !leaving);
        (leaving, votes) = (true, false);
    }

    function cancelExit() public {
        require(staked && leaving);
        (leaving, votes) = (false, true);
    }

    function withdraw() public {
        require(staked && leaving);
        (staked, leaving) = (false, false);
        paid += 1;
    }

    function check() public view {
        assert(!votes || (staked && !leaving));
        assert(paid <= 1);
    }
}

/// @dev {Integrations}: what is revoked is not resumed.
contract WhatIsRevokedStaysRevoked {
    uint8 private status;
    bool private revokedOnce;

    function grant() public {
        require(status == 0);
        status = 1;
    }

    function suspend() public {
        require(status == 1);
        status = 2;
    }

    function resume() public {
        require(status == 2);
        status = 1;
    }

    function revoke() public {
        require(status == 1 || status == 2);
        status = 3;
        revokedOnce = true;
    }

    function check() public view {
        assert(!revokedOnce || status == 3);
    }
}
