// SPDX-License-Identifier: Apache-2.0
//
// Written by npm run api from openapi.json. Change the server, never this file.

export interface paths {
    "/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find unions by part of their name or code. */
        get: operations["get_units"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/units/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One union and those above it. */
        get: operations["get_units_code"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/units/{code}/children": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The unions that report to one. */
        get: operations["get_units_code_children"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in, for which unit. */
        get: operations["get_session"];
        put?: never;
        /** Sign in with name and password. */
        post: operations["post_session"];
        /** Sign out. */
        delete: operations["delete_session"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/stay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that the person is still there. */
        post: operations["post_session_stay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Choose a new password. */
        post: operations["post_session_password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The first code of the fresh secret; tells the recovery codes once. */
        put: operations["put_session_second_factor"];
        /** Answer the second factor with a code or a recovery code. */
        post: operations["post_session_second_factor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/second-factor/new": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A fresh secret for the device; it holds when its first code was typed. */
        post: operations["post_session_second_factor_new"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say how the head of a form names who filled it in. */
        put: operations["put_session_profile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say what persons' files are opened for, from an upper level, for an hour. */
        post: operations["post_session_opening"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/acting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Act for another account that was lent. */
        post: operations["post_session_acting"];
        /** Be oneself again. */
        delete: operations["delete_session_acting"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/delegations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Accounts lent to and by the caller. */
        get: operations["get_delegations"];
        put?: never;
        /** Lend the own account to a deputy for a time. */
        post: operations["post_delegations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/delegations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take it back. */
        delete: operations["delete_delegations_id"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Roles and what each may do. */
        get: operations["get_roles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Accounts of a union and those below. */
        get: operations["get_accounts"];
        put?: never;
        /** Open an account; it waits until a security administrator confirms it. */
        post: operations["post_accounts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a person's data; another role or union has to be confirmed anew. */
        put: operations["put_accounts_id"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close it for good. */
        post: operations["post_accounts_id_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{id}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A first password again, told once. */
        post: operations["post_accounts_id_password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make it valid. */
        post: operations["post_accounts_id_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{id}/second-factor/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the second factor away from a person who has lost it. */
        post: operations["post_accounts_id_second_factor_reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{id}/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Forget wrong passwords, so that the person need not wait. */
        post: operations["post_accounts_id_unlock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/methods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which ways to sign in there are, besides name and password. */
        get: operations["get_session_methods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/open-id": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Go to the provider of single sign-on. */
        get: operations["get_session_open_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/open-id/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Come back from it, signed in or with the account linked. */
        get: operations["get_session_open_id_return"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/open-id/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the own account is linked to a person of the provider. */
        get: operations["get_session_open_id_link"];
        put?: never;
        /** Begin to link it; the browser then goes to the address. */
        post: operations["post_session_open_id_link"];
        /** Link it no longer. */
        delete: operations["delete_session_open_id_link"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What records and their fields are called. */
        get: operations["get_labels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The code lists and their words. */
        get: operations["get_code_lists"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The versions of the rules. */
        get: operations["get_policy_rules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/what-if": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a new standard or rule would change, in numbers. */
        post: operations["post_policy_what_if"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/what-if/households": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Who would enter, leave or change, by name. */
        post: operations["post_policy_what_if_households"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/households": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Households of a union, by name, category and status. */
        get: operations["get_households"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/households/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One dossier: people, incomes, judgements in plain words, and all that was done. */
        get: operations["get_households_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/households/{id}/access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who opened this file, and what was revealed of it. */
        get: operations["get_households_id_access"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/households/find": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The household in which a person is filed, by citizen number. */
        post: operations["post_households_find"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/households/{id}/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** One secret in full, for a reason. */
        post: operations["post_households_id_reveal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Dossiers that wait for the caller, what is due first coming first. */
        get: operations["get_dossiers_work"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An application for a worker begins. */
        post: operations["post_dossiers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where a dossier stands, what was done, and what is open to the caller. */
        get: operations["get_dossiers_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A step is taken. */
        post: operations["post_dossiers_id_steps"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/steps/{seq}/household": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The household as it was when a step decided about it. */
        get: operations["get_dossiers_id_steps_seq_household"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Several notices are posted at once. */
        post: operations["post_dossiers_notices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/application": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was applied for, what is wrong in it, and the proposal. */
        get: operations["get_dossiers_id_application"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/application/values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Some fields of an application are filled in. */
        post: operations["post_dossiers_id_application_values"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/application/rows/{row}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** A row of an application is taken out. */
        delete: operations["delete_dossiers_id_application_rows_row"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/application/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A paper that was signed is put to the application. */
        post: operations["post_dossiers_id_application_consents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Notices that stand today. */
        get: operations["get_notices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who works with the files of a union, and may be the second person. */
        get: operations["get_colleagues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Objections that nobody has settled yet, and for whom each waits. */
        get: operations["get_objections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Unions below one, to choose from. */
        get: operations["get_public_units"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Notices of a union that stand today. */
        get: operations["get_public_notices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/notices/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One notice, while it stands. */
        get: operations["get_public_notices_code"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/notices/{code}/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Somebody objects, with or without a name. */
        post: operations["post_public_notices_code_objections"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/objections/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What became of an objection. */
        post: operations["post_public_objections_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/consent-texts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What people are asked to agree to. */
        get: operations["get_public_consent_texts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A worker begins an application. */
        post: operations["post_public_applications"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/applications/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The own application. */
        post: operations["post_public_applications_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/applications/values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Some fields are filled in. */
        post: operations["post_public_applications_values"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/applications/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A row is taken out. */
        post: operations["post_public_applications_remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/applications/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A text is signed. */
        post: operations["post_public_applications_consents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/applications/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The worker hands in, withdraws, appeals or comes again. */
        post: operations["post_public_applications_steps"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/self-test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whether a household may qualify; nothing is kept. */
        post: operations["post_public_self_test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Papers of a dossier, by item of the list. */
        get: operations["get_dossiers_id_papers"];
        put?: never;
        /** A photo or PDF is added; the body is the file itself. */
        post: operations["post_dossiers_id_papers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/papers/{paper}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One paper as it was sent, without what a camera adds. */
        get: operations["get_dossiers_id_papers_paper"];
        put?: never;
        post?: never;
        /** A paper is taken away. */
        delete: operations["delete_dossiers_id_papers_paper"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/papers/{paper}/thumbnail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same, small. */
        get: operations["get_dossiers_id_papers_paper_thumbnail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/applications/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Papers of the own application; the code comes in x-hengwen-code. */
        get: operations["get_public_applications_papers"];
        put?: never;
        /** The worker adds a photo or PDF; the body is the file itself. */
        post: operations["post_public_applications_papers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/applications/papers/{paper}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One own paper. */
        get: operations["get_public_applications_papers_paper"];
        put?: never;
        post?: never;
        /** An own paper is taken away. */
        delete: operations["delete_public_applications_papers_paper"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/applications/papers/{paper}/thumbnail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same, small. */
        get: operations["get_public_applications_papers_paper_thumbnail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/sheets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which sheets can be printed of a dossier, and which were. */
        get: operations["get_dossiers_id_sheets"];
        put?: never;
        /** Print a sheet; what stands on it is kept. */
        post: operations["post_dossiers_id_sheets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/sheets/{sheet}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was printed, beside what the record says now. */
        get: operations["get_dossiers_id_sheets_sheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/sheets/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether a printed sheet is genuine, and whether it is still the newest. */
        get: operations["get_public_sheets_number"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/asset-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists of households that civil affairs is asked about, the latest first. */
        get: operations["get_asset_checks"];
        put?: never;
        /** Make a list of dossiers that wait; who has not authorised it is left out by name. */
        post: operations["post_asset_checks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/asset-checks/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Dossiers that wait for the asset check and are on no list yet. */
        get: operations["get_asset_checks_waiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/asset-checks/dossiers/{dossier}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What civil affairs found about a household, beside what it declared. */
        get: operations["get_asset_checks_dossiers_dossier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/asset-checks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One list, line by line. */
        get: operations["get_asset_checks_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/asset-checks/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The list as a workbook or a locked zip, with what was signed; data is passed on by it. */
        post: operations["post_asset_checks_id_file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/asset-checks/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The answer: the same workbook, filled in; good rows are kept. */
        post: operations["post_asset_checks_id_answers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/asset-checks/{id}/answers/returned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Of a filled-in workbook, the rows that are not taken, with their reasons. */
        post: operations["post_asset_checks_id_answers_returned"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/asset-checks/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close a list: nobody waits on it any more, and no answer is taken. */
        post: operations["post_asset_checks_id_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/likenesses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Before a person is entered: who is filed already and like it, and why. */
        post: operations["post_likenesses"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/likenesses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Who is filed already and like somebody of an application, and what was said of it. */
        post: operations["post_dossiers_id_likenesses"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/transfer-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Requests to hand files over: for those kept here, or those that come from here. */
        get: operations["get_transfer_requests"];
        put?: never;
        /** Ask the union that keeps a file to hand it over. */
        post: operations["post_transfer_requests"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/transfer-requests/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Grant or refuse to hand a file over; nothing moves by it. */
        post: operations["post_transfer_requests_id_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/transfer-requests/{id}/take-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Go on with a file that another county handed over: a dossier begins here. */
        post: operations["post_transfer_requests_id_take_over"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/family-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Family changes, those that wait for their answer first. */
        get: operations["get_family_changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/households/{id}/family-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was asked for this family, and what became of it. */
        get: operations["get_households_id_family_changes"];
        put?: never;
        /** Ask for another head, a split, a merge or its undoing. */
        post: operations["post_households_id_family_changes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/households/{id}/family-changes/look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How a family would be before and after a change; nothing is asked for by it. */
        post: operations["post_households_id_family_changes_look"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/family-changes/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Agree to a family change, which makes it whole, or refuse it; never one's own. */
        post: operations["post_family_changes_id_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/year/lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many files stand in each list of the year. */
        get: operations["get_year_lists"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/year/lists/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One list of the year: what is due, since when and until when. */
        get: operations["get_year_lists_kind"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/year/lists/{kind}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A list of the year as a workbook or a locked zip. */
        post: operations["post_year_lists_kind_export"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/year/samples": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Samples of the files of a union and of those below. */
        get: operations["get_year_samples"];
        put?: never;
        /** Draw a sample of the files of a union below, so that anybody can draw it again. */
        post: operations["post_year_samples"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/year/samples/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One sample with its seed, and the files drawn in their order. */
        get: operations["get_year_samples_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/year/samples/{id}/rows/{household}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say what was found in one file of a sample. */
        post: operations["post_year_samples_id_rows_household_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/households/{id}/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Visits to a household, and what was found at home. */
        get: operations["get_households_id_visits"];
        put?: never;
        /** A home visit is written down by one of the two who went. */
        post: operations["post_households_id_visits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/households/{id}/visits/{visit}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What was written of a visit is corrected; what was there before is kept. */
        post: operations["post_households_id_visits_visit_corrections"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/units/{code}/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One union in a few numbers: households, money by month, coverage of visits. */
        get: operations["get_units_code_overview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Campaigns that a unit takes part in, the latest first. */
        get: operations["get_campaigns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The official forms. */
        get: operations["get_forms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/forms/{form}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one form asks. */
        get: operations["get_forms_form"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/forms/{form}/filled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A form filled in for one union from its records, with its checks. */
        get: operations["get_forms_form_filled"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/forms/{form}/filled.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as A4 pages in the official layout. */
        get: operations["get_forms_form_filled_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/forms/{form}/filled.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as a workbook: to print, its checks, and its data for programs. */
        get: operations["get_forms_form_filled_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/forms/{form}/children": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same form for the union's own records and for each union below it. */
        get: operations["get_forms_form_children"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/forms/{form}/cells/{item}/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The records behind one number; their count or sum is the number. */
        get: operations["get_forms_form_cells_item_records"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/forms/{form}/typed/{item}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Type a number that no record can give, with its source. */
        put: operations["put_forms_form_typed_item"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The latest imports. */
        get: operations["get_imports"];
        put?: never;
        /** Give a workbook in; the body is the file itself. */
        post: operations["post_imports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/template.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The workbook to fill in. */
        get: operations["get_imports_template_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One import: how far it is and what it did. */
        get: operations["get_imports_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same, live, until it has ended. */
        get: operations["get_imports_id_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop it; what is in stays in. */
        post: operations["post_imports_id_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}/bad": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is wrong or odd, row by row. */
        get: operations["get_imports_id_bad"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}/bad-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The bad rows to put right, as a workbook or a locked zip. */
        post: operations["post_imports_id_bad_file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Entries of the log, the latest first. */
        get: operations["get_log"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/log/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What acts are called. */
        get: operations["get_log_acts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/log/{chain}/{seq}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One entry with what was before and after. */
        get: operations["get_log_chain_seq"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/log/find-person": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a person's entries are found by, of a citizen number. */
        post: operations["post_log_find_person"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/log/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whether every entry is as it was written. */
        post: operations["post_log_verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/log/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The log as text or a locked zip, for others to check. */
        post: operations["post_log_export"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consent-texts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What people are asked to agree to, in all versions. */
        get: operations["get_consent_texts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/personal-fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What each field about a person is for, and by which ground it is kept. */
        get: operations["get_personal_fields"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/households/{id}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was agreed to for a household, and withdrawn. */
        get: operations["get_households_id_consents"];
        put?: never;
        /** Somebody agreed. */
        post: operations["post_households_id_consents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/households/{id}/consents/{consent}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Somebody withdrew a consent. */
        post: operations["post_households_id_consents_consent_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/disclosures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** To whom data of households was passed on, the latest first. */
        get: operations["get_disclosures"];
        put?: never;
        /** Record that data of households was passed on. */
        post: operations["post_disclosures"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/person-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What people asked about their own data: open ones first, those due first. */
        get: operations["get_person_requests"];
        put?: never;
        /** Somebody asked. */
        post: operations["post_person_requests"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/person-requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One request; of an explanation, with each judgement's calculation in plain words. */
        get: operations["get_person_requests_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/person-requests/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer a request, with the reasons. */
        post: operations["post_person_requests_id_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/households/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A list of households as a workbook or a locked zip, with citizen numbers masked. */
        post: operations["post_households_export"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/households/{id}/own-copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Everything held about a household, readable, for the person who asked. */
        post: operations["post_households_id_own_copy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/households/{id}/lock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lock a file that was left: it is only kept. */
        post: operations["post_households_id_lock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/households/{id}/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open a locked file again. */
        post: operations["post_households_id_unlock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/destructions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Files whose end was proposed, those waiting first. */
        get: operations["get_destructions"];
        put?: never;
        /** Propose to destroy a file. */
        post: operations["post_destructions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/destructions/due": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Files that need not be kept any longer, and whose end nobody has proposed. */
        get: operations["get_destructions_due"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/destructions/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Destroy what a file says of people; never by the proposer. */
        post: operations["post_destructions_id_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/destructions/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keep the file; it stays locked. */
        post: operations["post_destructions_id_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/child-accesses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who asked to see a secret of a child, the latest first. */
        get: operations["get_child_accesses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/households/{id}/child-access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask a supervisor to see one secret of a child. */
        post: operations["post_households_id_child_access"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/child-accesses/{id}/grant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let who asked see it for a day; never by who asked. */
        post: operations["post_child_accesses_id_grant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/child-accesses/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Do not let it be seen; never by who asked. */
        post: operations["post_child_accesses_id_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/impact-assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Impact assessments, the latest first. */
        get: operations["get_impact_assessments"];
        put?: never;
        /** Write down what a way of using data may do to people; somebody else decides. */
        post: operations["post_impact_assessments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/impact-assessments/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find it good; never by who wrote it. */
        post: operations["post_impact_assessments_id_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/impact-assessments/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find it not good enough; never by who wrote it. */
        post: operations["post_impact_assessments_id_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data-incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Personal information that leaked, was altered or lost, the latest first. */
        get: operations["get_data_incidents"];
        put?: never;
        /** Something went wrong. */
        post: operations["post_data_incidents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data-incidents/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What was done about it; closed only when all was done that must be. */
        post: operations["post_data_incidents_id_steps"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data-incidents/{id}/households": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whose data it was. */
        post: operations["post_data_incidents_id_households"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This description of the API. */
        get: operations["get_openapi_json"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AccessAnswer: {
            reason: string;
        };
        AccountList: {
            items: components["schemas"]["ShownAccount"][];
            next?: string;
        };
        AccountWithPassword: {
            account: components["schemas"]["ShownAccount"];
            first_password: string;
        };
        ActList: {
            items: components["schemas"]["ShownAct"][];
        };
        ActingFor: {
            name: string;
            full_name: string;
        };
        ActingWish: {
            /** Format: uuid */
            delegation: string;
        };
        Address: {
            url: string;
        };
        AffectedHouseholds: {
            households: string[];
        };
        ApplicationLikeness: {
            row: string;
            name: string;
            file: components["schemas"]["ShownLikeness"];
            needs_word: boolean;
            said?: string;
        };
        ApplicationLikenessList: {
            items: components["schemas"]["ApplicationLikeness"][];
            complete: boolean;
            left_this_hour: number;
        };
        ApplicationPage: {
            version: number;
            may_edit: boolean;
            may_sign: boolean;
            rows: components["schemas"]["ApplicationRow"][];
            findings: components["schemas"]["FindingPage"][];
            sections: components["schemas"]["SectionState"][];
            consents: components["schemas"]["SignedPage"][];
            adults: string[];
            evidence: components["schemas"]["EvidencePage"][];
            proposal?: components["schemas"]["ProposalPage"];
            no_proposal?: string;
        };
        ApplicationRow: {
            id: string;
            kind: string;
            values: {
                [key: string]: string;
            };
        };
        AskedItem: {
            item: string;
            group: string;
            label: components["schemas"]["Words"];
            unit: string;
            /** @enum {string} */
            kind: "stock" | "flow" | "flow_of_previous_year" | "yearly" | "yes_no";
            derivation: string;
            indent: number;
            typed: boolean;
        };
        AskedPerson: {
            name: string;
            head: boolean;
            list: string;
            version: number;
            answer?: components["schemas"]["AssetAnswer"];
            /** Format: date */
            recorded_on?: string;
            recorded_by?: string;
        };
        AssessmentList: {
            items: components["schemas"]["ShownAssessment"][];
            next?: string;
        };
        AssessmentWish: {
            unit: string;
            /** @enum {string} */
            occasion: "sensitive_data" | "automated_decision" | "entrusting" | "providing" | "publishing" | "sending_abroad" | "other";
            subject: string;
            necessity: string;
            effects: string;
            measures: string;
            /** @enum {string} */
            risk: "low" | "medium" | "high";
            /** Format: date */
            renew_on: string;
        };
        AssetAnswer: {
            /** @enum {string} */
            result: "consistent" | "inconsistent" | "no_data";
            /** Format: date */
            answered_on: string;
            found: components["schemas"]["AssetFacts"];
            remarks: string;
        };
        AssetDifference: {
            what: string;
            declared: string;
            found: string;
            differs: boolean;
        };
        AssetFacts: {
            homes?: number;
            housing_area?: number;
            vehicles?: number;
            businesses?: number;
            /** Format: money */
            deposits?: string;
            /** Format: money */
            securities?: string;
            /** Format: money */
            income_month?: string;
        };
        AssetLine: {
            line: number;
            /** Format: uuid */
            dossier: string;
            name: string;
            waits: boolean;
            head: boolean;
            /** @enum {string} */
            result?: "consistent" | "inconsistent" | "no_data";
            /** Format: date */
            answered_on?: string;
            version: number;
        };
        AssetListPage: {
            list: components["schemas"]["ShownAssetList"];
            lines: components["schemas"]["AssetLine"][];
        };
        AssetListWish: {
            unit: string;
            dossiers: string[];
        };
        AssetLists: {
            items: components["schemas"]["ShownAssetList"][];
            next?: string;
        };
        BadRow: {
            sheet: string;
            row: number;
            column: string;
            why: string;
            say: components["schemas"]["Bilingual"];
            level: string;
        };
        BadRows: {
            items: components["schemas"]["BadRow"][];
            next?: string;
        };
        Bilingual: {
            zh: string;
            en: string;
        };
        BlindPerson: {
            /** Format: uuid */
            person: string;
        };
        CampaignBrief: {
            code: string;
            name: string;
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            unit: components["schemas"]["CampaignUnit"];
        };
        CampaignList: {
            items: components["schemas"]["CampaignBrief"][];
        };
        CampaignUnit: {
            code: string;
            name: string;
        };
        CaseAssetCheck: {
            people: components["schemas"]["AskedPerson"][];
            comparison: components["schemas"]["AssetDifference"][];
            as_declared?: components["schemas"]["ProposedBy"];
            as_found?: components["schemas"]["ProposedBy"];
            answered: boolean;
        };
        CasePage: {
            /** Format: uuid */
            id: string;
            version: number;
            /** @enum {string} */
            state: "none" | "draft" | "submitted" | "unit_check" | "unit_review" | "asset_check" | "notice" | "objection" | "upper_review" | "centre_review" | "approval" | "returned" | "rejected" | "appealed" | "withdrawn" | "active" | "review_due" | "suspended" | "exit_proposed" | "exit_notice" | "exited" | "follow_up" | "reopened" | "closed" | "archived" | "destroyed" | "temporary_review" | "temporary";
            unit: components["schemas"]["UnitName"];
            name: string;
            /** @enum {string} */
            means: "own" | "officer" | "imported";
            /** Format: uuid */
            household?: string;
            /** Format: date */
            since: string;
            /** Format: date */
            until?: string;
            /** Format: date */
            notice_until?: string;
            /** @enum {string} */
            leaving?: "out_of_hardship" | "eased" | "deceased" | "retired" | "transferred" | "not_matching" | "duplicate" | "own_request" | "other";
            category?: string;
            standard_level?: string;
            /** @enum {string} */
            order: "notice_first" | "check_first";
            asset_check_done: boolean;
            half_done: boolean;
            round: number;
            has_application: boolean;
            steps: components["schemas"]["StepPage"][];
            objections: components["schemas"]["ObjectionPage"][];
            history: components["schemas"]["HistoryEntry"][];
            sections: components["schemas"]["SectionState"][];
            notice?: components["schemas"]["NoticePage"];
            family: components["schemas"]["TimelineEntry"][];
            clashes: components["schemas"]["ClashPage"][];
            stay?: components["schemas"]["StayPage"];
        };
        CategoryMatch: {
            category: string;
            level: string;
        };
        CellRecords: {
            item: string;
            value: unknown;
            unit: string;
            records: number;
            total: unknown;
            columns: components["schemas"]["RecordColumn"][];
            rows: components["schemas"]["RecordLine"][];
            next: unknown;
        };
        ChangedAccount: {
            full_name: string;
            phone: string;
            /** @enum {string} */
            role: "base_clerk" | "base_chair" | "upper_reviewer" | "centre_reviewer" | "approver" | "finance" | "auditor" | "contact_officer" | "hotline" | "assigned_helper" | "upper_statistics" | "system_administrator" | "security_administrator" | "audit_administrator";
            unit: string;
        };
        ChildAccessList: {
            items: components["schemas"]["ShownChildAccess"][];
            next?: string;
        };
        ChildCoverage: {
            unit: components["schemas"]["UnitBrief"];
            filed: number;
            visited: number;
        };
        CitizenNumberWish: {
            citizen_number: string;
        };
        ClashPage: {
            unit: components["schemas"]["UnitName"];
            /** Format: date */
            met_on: string;
        };
        ClosingWish: {
            reason: string;
        };
        Code: {
            code: string;
        };
        Code2: {
            code: string;
        };
        CodeCount: {
            code: string;
            count: number;
        };
        ColleagueName: {
            name: string;
            display_name: string;
            /** @enum {string} */
            role: "base_clerk" | "base_chair" | "upper_reviewer" | "centre_reviewer" | "approver" | "finance" | "auditor" | "contact_officer" | "hotline" | "assigned_helper" | "upper_statistics" | "system_administrator" | "security_administrator" | "audit_administrator";
        };
        Colleagues: {
            items: components["schemas"]["ColleagueName"][];
        };
        ComparedCell: {
            path: string;
            label: string;
            printed?: string;
            now?: string;
            same: boolean;
        };
        ConsentRow: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "declaration" | "sensitive_data" | "asset_check" | "notice" | "passing_on" | "guardian";
            version: string;
            signer: string;
            /** @enum {string} */
            means: "paper" | "screen" | "spoken" | "phone";
            /** Format: date */
            given_on: string;
            recorded_by: string;
            /** Format: date */
            withdrawn_on?: string;
            withdrawn_reason?: string;
        };
        ConsentText: {
            /** @enum {string} */
            kind: "declaration" | "sensitive_data" | "asset_check" | "notice" | "passing_on" | "guardian";
            version: string;
            /** Format: date */
            from: string;
            draft: boolean;
            title: components["schemas"]["Bilingual"];
            text: components["schemas"]["Bilingual"];
        };
        ConsentTexts: {
            items: components["schemas"]["ConsentText"][];
        };
        ConsentWish: {
            /** @enum {string} */
            kind: "declaration" | "sensitive_data" | "asset_check" | "notice" | "passing_on" | "guardian";
            version: string;
            signer: string;
            /** @enum {string} */
            means: "paper" | "screen" | "spoken" | "phone";
            /** Format: date */
            given_on: string;
        };
        Consents: {
            items: components["schemas"]["ConsentRow"][];
        };
        Coverage: {
            filed: number;
            visited: number;
        };
        Credentials: {
            name: string;
            password: string;
        };
        DelegationWish: {
            to: string;
            /** Format: date */
            from: string;
            /** Format: date */
            until: string;
            reason: string;
        };
        Delegations: {
            given: components["schemas"]["ShownDelegation"][];
            received: components["schemas"]["ShownDelegation"][];
        };
        DestructionList: {
            items: components["schemas"]["ShownDestruction"][];
            next?: string;
        };
        DisclosedHousehold: {
            /** Format: uuid */
            id: string;
            number: string;
            head_name: string;
            in_file: boolean;
        };
        DisclosureList: {
            items: components["schemas"]["ShownDisclosure"][];
            next?: string;
        };
        DisclosureWish: {
            households: string[];
            recipient: string;
            purpose: string;
            basis: string;
            fields: string[];
            /** Format: date */
            on: string;
        };
        DossierName: {
            /** Format: uuid */
            id: string;
        };
        DossierWish: {
            unit: string;
            reason?: string;
            /** @enum {string} */
            step?: "begin" | "submit" | "withdraw" | "lapse" | "apply_again" | "begin_unit_check" | "report_visit" | "return_file" | "reject" | "open_notice" | "end_notice" | "ask_asset_check" | "record_asset_answer" | "object" | "settle_objection" | "resume_notice" | "repeat_notice" | "resume_review" | "pass_upper_review" | "propose_approval" | "approve" | "appeal" | "allow_appeal" | "dismiss_appeal" | "begin_yearly_review" | "report_yearly_review" | "confirm_yearly_review" | "judge_anew" | "hand_over" | "suspend_help" | "resume_help" | "request_exit" | "propose_exit" | "drop_exit" | "open_exit_notice" | "approve_exit" | "exit_without_notice" | "keep_in_file" | "begin_follow_up" | "close" | "reopen" | "archive" | "propose_destruction" | "refuse_destruction" | "destroy" | "ask_temporary" | "grant_temporary" | "cancel_temporary" | "convert_temporary" | "change_head" | "split_household" | "merge_in" | "merge_away" | "give_back" | "undo_merge" | "correct_number";
        };
        DrawnFile: {
            place: number;
            /** Format: uuid */
            household: string;
            number: string;
            head_name?: string;
            unit?: components["schemas"]["UnitName"];
            hash: string;
            /** @enum {string} */
            finding?: "in_order" | "to_correct" | "not_entitled" | "nobody_met";
            words?: string;
            /** Format: date */
            checked_on?: string;
            checked_by?: string;
        };
        DueFileList: {
            items: components["schemas"]["ShownDueFile"][];
            next?: string;
        };
        EntryList: {
            items: components["schemas"]["ShownEntry"][];
            next?: string;
        };
        EvidencePage: {
            kind: string;
            needed: boolean;
            there: boolean;
        };
        ExportWish: {
            unit: string;
            search?: string;
            category?: string;
            status?: string;
            reason: string;
            password?: string;
        };
        FamilyAnswer: {
            /** @enum {string} */
            outcome: "agreed" | "refused";
            words: string;
        };
        FamilyChangeList: {
            items: components["schemas"]["ShownFamilyChange"][];
            next?: string;
        };
        FamilyHousehold: {
            /** Format: uuid */
            id?: string;
            number: string;
            head_name?: string;
        };
        FamilyPerson: {
            /** Format: uuid */
            id: string;
            relation?: string;
        };
        FamilySeat: {
            /** Format: uuid */
            id: string;
            name: string;
            relation?: string;
            number?: string;
        };
        FamilyTable: {
            /** Format: uuid */
            household?: string;
            number: string;
            in_file: boolean;
            people: components["schemas"]["FamilySeat"][];
        };
        FamilyView: {
            before: components["schemas"]["FamilyTable"][];
            after: components["schemas"]["FamilyTable"][];
        };
        FamilyWish: {
            /** @enum {string} */
            kind: "head_change" | "split" | "merge" | "unmerge" | "number_correction";
            /** @enum {string} */
            reason: "death" | "divorce" | "marriage" | "moved_out" | "filed_twice" | "mistake" | "other";
            words: string;
            /** Format: date */
            effective_on?: string;
            /** Format: uuid */
            head?: string;
            head_leaves?: boolean;
            people: components["schemas"]["FamilyPerson"][];
            fill: {
                [key: string]: string;
            };
            /** Format: uuid */
            other?: string;
            /** Format: uuid */
            keep?: string;
            number?: string;
        };
        FieldReason: {
            field: string;
            reason: string;
        };
        FileLock: {
            household: components["schemas"]["HouseholdName"];
            /** Format: date */
            locked_on?: string;
            locked_reason?: string;
        };
        FileWish: {
            reason: string;
            password?: string;
        };
        FilledGroup: {
            no: string;
            label: components["schemas"]["Words"];
        };
        FindingPage: {
            row: string;
            kind: string;
            field: string;
            why: string;
            /** @enum {string} */
            weight: "warning" | "error";
            say: string;
        };
        ForReason: {
            reason: string;
        };
        FormChildren: {
            unit: components["schemas"]["UnitItems"];
            children: components["schemas"]["UnitItems"][];
        };
        FormDefinition: {
            form: string;
            title: components["schemas"]["Words"];
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            asks_for_campaign: boolean;
            notes: components["schemas"]["Words"][];
            groups: components["schemas"]["FilledGroup"][];
            items: components["schemas"]["AskedItem"][];
        };
        FormList: {
            items: components["schemas"]["FormName"][];
        };
        FormName: {
            form: string;
            title: components["schemas"]["Words"];
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
        };
        HistoryEntry: {
            seq: number;
            /** @enum {string} */
            step: "begin" | "submit" | "withdraw" | "lapse" | "apply_again" | "begin_unit_check" | "report_visit" | "return_file" | "reject" | "open_notice" | "end_notice" | "ask_asset_check" | "record_asset_answer" | "object" | "settle_objection" | "resume_notice" | "repeat_notice" | "resume_review" | "pass_upper_review" | "propose_approval" | "approve" | "appeal" | "allow_appeal" | "dismiss_appeal" | "begin_yearly_review" | "report_yearly_review" | "confirm_yearly_review" | "judge_anew" | "hand_over" | "suspend_help" | "resume_help" | "request_exit" | "propose_exit" | "drop_exit" | "open_exit_notice" | "approve_exit" | "exit_without_notice" | "keep_in_file" | "begin_follow_up" | "close" | "reopen" | "archive" | "propose_destruction" | "refuse_destruction" | "destroy" | "ask_temporary" | "grant_temporary" | "cancel_temporary" | "convert_temporary" | "change_head" | "split_household" | "merge_in" | "merge_away" | "give_back" | "undo_merge" | "correct_number";
            /** @enum {string} */
            from: "none" | "draft" | "submitted" | "unit_check" | "unit_review" | "asset_check" | "notice" | "objection" | "upper_review" | "centre_review" | "approval" | "returned" | "rejected" | "appealed" | "withdrawn" | "active" | "review_due" | "suspended" | "exit_proposed" | "exit_notice" | "exited" | "follow_up" | "reopened" | "closed" | "archived" | "destroyed" | "temporary_review" | "temporary";
            /** @enum {string} */
            to: "none" | "draft" | "submitted" | "unit_check" | "unit_review" | "asset_check" | "notice" | "objection" | "upper_review" | "centre_review" | "approval" | "returned" | "rejected" | "appealed" | "withdrawn" | "active" | "review_due" | "suspended" | "exit_proposed" | "exit_notice" | "exited" | "follow_up" | "reopened" | "closed" | "archived" | "destroyed" | "temporary_review" | "temporary";
            at: string;
            by: string;
            capacity: string;
            acting_for?: string;
            second?: string;
            reason?: string;
            fields: components["schemas"]["FieldReason"][];
            others: components["schemas"]["OtherPerson"][];
            overridden: components["schemas"]["ProposalLine"][];
            /** @enum {string} */
            leaving?: "out_of_hardship" | "eased" | "deceased" | "retired" | "transferred" | "not_matching" | "duplicate" | "own_request" | "other";
            household: boolean;
        };
        HouseholdLink: {
            /** Format: uuid */
            id?: string;
            number: string;
        };
        HouseholdList: {
            items: components["schemas"]["ListedHousehold"][];
            next?: string;
        };
        HouseholdName: {
            /** Format: uuid */
            id: string;
            number: string;
            head_name: string;
        };
        HouseholdPage: {
            /** Format: uuid */
            id: string;
            county: number;
            unit: components["schemas"]["UnitName"];
            status: string;
            /** Format: date */
            locked_on?: string;
            locked_reason?: string;
            household: unknown;
            members: unknown[];
            incomes: unknown[];
            expenses: unknown[];
            assets: unknown[];
            judgements: components["schemas"]["JudgementPage"][];
            timeline: components["schemas"]["TimelineEntry"][];
        };
        HouseholdThenPage: {
            seq: number;
            /** @enum {string} */
            step: "begin" | "submit" | "withdraw" | "lapse" | "apply_again" | "begin_unit_check" | "report_visit" | "return_file" | "reject" | "open_notice" | "end_notice" | "ask_asset_check" | "record_asset_answer" | "object" | "settle_objection" | "resume_notice" | "repeat_notice" | "resume_review" | "pass_upper_review" | "propose_approval" | "approve" | "appeal" | "allow_appeal" | "dismiss_appeal" | "begin_yearly_review" | "report_yearly_review" | "confirm_yearly_review" | "judge_anew" | "hand_over" | "suspend_help" | "resume_help" | "request_exit" | "propose_exit" | "drop_exit" | "open_exit_notice" | "approve_exit" | "exit_without_notice" | "keep_in_file" | "begin_follow_up" | "close" | "reopen" | "archive" | "propose_destruction" | "refuse_destruction" | "destroy" | "ask_temporary" | "grant_temporary" | "cancel_temporary" | "convert_temporary" | "change_head" | "split_household" | "merge_in" | "merge_away" | "give_back" | "undo_merge" | "correct_number";
            /** Format: date */
            on_day: string;
            rows: components["schemas"]["ApplicationRow"][];
        };
        Import: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            state: "running" | "done" | "cancelled" | "refused" | "failed";
            dry_run: boolean;
            started_at: string;
            finished_at?: string;
            bytes_read: number;
            bytes_total: number;
            sheets: components["schemas"]["SheetProgress"][];
            refusal?: components["schemas"]["ImportRefusal"];
        };
        ImportId: {
            /** Format: uuid */
            id: string;
        };
        ImportRefusal: {
            why: string;
            where: string;
            detail: components["schemas"]["Bilingual"];
        };
        Imports: {
            items: components["schemas"]["Import"][];
        };
        IncidentList: {
            items: components["schemas"]["ShownIncident"][];
            next?: string;
        };
        IncidentStepWish: {
            /** @enum {string} */
            step: "contained" | "authority_told" | "people_told" | "people_need_not_be_told" | "closed";
            words: string;
            /** Format: date */
            on: string;
        };
        IncidentWish: {
            unit: string;
            /** @enum {string} */
            kind: "leaked" | "altered" | "lost";
            /** Format: date */
            happened_on?: string;
            /** Format: date */
            found_on: string;
            what: string;
            cause: string;
            fields: string[];
            harm: string;
            advice: string;
            people: number;
        };
        JudgementPage: {
            /** Format: date */
            valid_from: string;
            /** Format: date */
            valid_until?: string;
            category: string;
            proposed?: string;
            rule?: string;
            rule_title?: components["schemas"]["Bilingual"];
            /** Format: money */
            standard?: string;
            counted?: number;
            /** Format: money */
            income_year?: string;
            /** Format: money */
            rigid_year?: string;
            cause?: string;
            reason?: string;
            left_reason?: string;
            say: components["schemas"]["Bilingual"][];
            missing_evidence: components["schemas"]["Bilingual"][];
        };
        LeftOut: {
            /** Format: uuid */
            dossier: string;
            name: string;
            /** @enum {string} */
            why: "not_in_asset_check" | "other_county" | "already_listed" | "authorisation_missing" | "number_missing";
            say: string;
            who: string[];
        };
        LikenessList: {
            items: components["schemas"]["ShownLikeness"][];
            complete: boolean;
            left_this_hour: number;
        };
        LikenessWish: {
            unit: string;
            name: string;
            citizen_id?: string;
            /** Format: date */
            birth_on?: string;
            account?: string;
            /** Format: uuid */
            household?: string;
        };
        LikenessWord: {
            row: string;
            /** @enum {string} */
            why: "same_number" | "member_elsewhere" | "number_one_digit_off" | "number_two_swapped" | "same_account" | "same_name_and_birth" | "name_sounds_alike";
            unit: string;
            /** Format: uuid */
            household?: string;
            reason: string;
        };
        ListedHousehold: {
            /** Format: uuid */
            id: string;
            county: number;
            number: string;
            head_name: string;
            citizen_id: string;
            unit: components["schemas"]["UnitName"];
            category: string;
            cause: string;
            members: number;
            status: string;
            /** Format: date */
            filed_on: string;
        };
        LogFileWish: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            reason: string;
            password?: string;
        };
        LogVerified: {
            entries: number;
            chains: number;
            faults: components["schemas"]["ShownFault"][];
        };
        MadeList: {
            list?: components["schemas"]["ShownAssetList"];
            left_out: components["schemas"]["LeftOut"][];
        };
        MonthSum: {
            month: string;
            source: string;
            /** Format: money */
            amount: string;
        };
        MovedPage: {
            items: components["schemas"]["ShownMoved"][];
            next?: string;
        };
        MovedWish: {
            unit: string;
            /** Format: date */
            on: string;
            standard?: components["schemas"]["NewStandard"];
            rule?: string;
            /** @enum {string} */
            movement?: "stays" | "changes" | "enters" | "leaves" | "outside";
            after?: string;
            limit?: number;
        };
        Movements: {
            stays: number;
            changes: number;
            enters: number;
            leaves: number;
            outside: number;
        };
        NewAccount: {
            name: string;
            full_name: string;
            phone: string;
            /** @enum {string} */
            role: "base_clerk" | "base_chair" | "upper_reviewer" | "centre_reviewer" | "approver" | "finance" | "auditor" | "contact_officer" | "hotline" | "assigned_helper" | "upper_statistics" | "system_administrator" | "security_administrator" | "audit_administrator";
            unit: string;
        };
        NewDestruction: {
            /** Format: uuid */
            household: string;
            reason: string;
        };
        NewPassword: {
            old: string;
            new: string;
        };
        NewStandard: {
            division: string;
            /** Format: money */
            amount: string;
        };
        NoticeOutcome: {
            /** Format: uuid */
            id: string;
            ok: boolean;
            why?: string;
            say?: string;
        };
        NoticeOutcomes: {
            items: components["schemas"]["NoticeOutcome"][];
        };
        NoticePage: {
            /** Format: uuid */
            id: string;
            code: string;
            /** @enum {string} */
            kind: "entry" | "exit";
            text: string;
            hash: string;
            /** Format: date */
            posted_on: string;
            /** Format: date */
            until: string;
            /** @enum {string} */
            reckoning: "by_calendar" | "calendar_unknown";
            standing: boolean;
            phone: string;
            unit: components["schemas"]["UnitName"];
        };
        Notices: {
            items: components["schemas"]["NoticePage"][];
        };
        NoticesWish: {
            dossiers: components["schemas"]["Seen"][];
            phone: string;
        };
        ObjectionAnswer: {
            /** Format: date */
            filed_on: string;
            settled: boolean;
            upheld?: boolean;
            outcome?: string;
        };
        ObjectionPage: {
            /** Format: uuid */
            id: string;
            at: string;
            by: string;
            anonymous: boolean;
            words: string;
            contact: string;
            settled: boolean;
            upheld?: boolean;
            outcome?: string;
            settled_by?: string;
            settled_at?: string;
        };
        ObjectionWish: {
            words: string;
            name?: string;
            contact?: string;
        };
        OfferedFactor: {
            secret: string;
            uri: string;
        };
        OpenIdLink: {
            linked: boolean;
        };
        OpenIdMethod: {
            name: string;
        };
        OpenObjection: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            dossier: string;
            name: string;
            unit: components["schemas"]["UnitName"];
            /** @enum {string} */
            state: "none" | "draft" | "submitted" | "unit_check" | "unit_review" | "asset_check" | "notice" | "objection" | "upper_review" | "centre_review" | "approval" | "returned" | "rejected" | "appealed" | "withdrawn" | "active" | "review_due" | "suspended" | "exit_proposed" | "exit_notice" | "exited" | "follow_up" | "reopened" | "closed" | "archived" | "destroyed" | "temporary_review" | "temporary";
            at: string;
            by: string;
            anonymous: boolean;
            words: string;
            waits_for: ("base_clerk" | "base_chair" | "upper_reviewer" | "centre_reviewer" | "approver" | "finance" | "auditor" | "contact_officer" | "hotline" | "assigned_helper" | "upper_statistics" | "system_administrator" | "security_administrator" | "audit_administrator")[];
            mine: boolean;
        };
        OpenObjectionList: {
            items: components["schemas"]["OpenObjection"][];
            next?: string;
        };
        OtherPerson: {
            name: string;
            /** @enum {string} */
            why: "same_number" | "member_elsewhere" | "number_one_digit_off" | "number_two_swapped" | "same_account" | "same_name_and_birth" | "name_sounds_alike";
            unit: components["schemas"]["UnitName"];
            reason: string;
        };
        PaperList: {
            items: components["schemas"]["PaperPage"][];
            may_change: boolean;
        };
        PaperPage: {
            /** Format: uuid */
            id: string;
            item: string;
            /** @enum {string} */
            kind: "jpeg" | "png" | "pdf";
            bytes: number;
            width?: number;
            height?: number;
            pages?: number;
            has_thumbnail: boolean;
            by_worker: boolean;
            by?: string;
            added_at: string;
        };
        PersonOfNumber: {
            citizen_number: string;
        };
        PersonRequestWish: {
            /** Format: uuid */
            household: string;
            /** @enum {string} */
            kind: "copy" | "correction" | "deletion" | "explanation" | "restriction";
            asked_by: string;
            /** Format: date */
            asked_on: string;
            words: string;
        };
        PersonalFieldList: {
            items: components["schemas"]["ShownPersonalField"][];
            grounds: components["schemas"]["ShownGround"][];
        };
        Problem: {
            type: string;
            title: string;
            status: number;
            why: string;
            where?: string;
            detail: components["schemas"]["Sentence"];
            request_id: string;
        };
        Profile: {
            full_name: string;
            phone: string;
        };
        ProposalLine: {
            say: string;
        };
        ProposalPage: {
            category?: string;
            level?: string;
            counted: number;
            /** Format: money */
            income_month: string;
            /** Format: money */
            standard: string;
            rule: string;
            exclusions: components["schemas"]["ProposalLine"][];
            lines: components["schemas"]["ProposalLine"][];
            missing: string[];
        };
        ProposedBy: {
            category?: string;
            exclusions: string[];
        };
        PublicApplication: {
            /** @enum {string} */
            state: "none" | "draft" | "submitted" | "unit_check" | "unit_review" | "asset_check" | "notice" | "objection" | "upper_review" | "centre_review" | "approval" | "returned" | "rejected" | "appealed" | "withdrawn" | "active" | "review_due" | "suspended" | "exit_proposed" | "exit_notice" | "exited" | "follow_up" | "reopened" | "closed" | "archived" | "destroyed" | "temporary_review" | "temporary";
            unit: components["schemas"]["UnitName"];
            name: string;
            /** Format: date */
            since: string;
            /** Format: date */
            until?: string;
            steps: ("begin" | "submit" | "withdraw" | "lapse" | "apply_again" | "begin_unit_check" | "report_visit" | "return_file" | "reject" | "open_notice" | "end_notice" | "ask_asset_check" | "record_asset_answer" | "object" | "settle_objection" | "resume_notice" | "repeat_notice" | "resume_review" | "pass_upper_review" | "propose_approval" | "approve" | "appeal" | "allow_appeal" | "dismiss_appeal" | "begin_yearly_review" | "report_yearly_review" | "confirm_yearly_review" | "judge_anew" | "hand_over" | "suspend_help" | "resume_help" | "request_exit" | "propose_exit" | "drop_exit" | "open_exit_notice" | "approve_exit" | "exit_without_notice" | "keep_in_file" | "begin_follow_up" | "close" | "reopen" | "archive" | "propose_destruction" | "refuse_destruction" | "destroy" | "ask_temporary" | "grant_temporary" | "cancel_temporary" | "convert_temporary" | "change_head" | "split_household" | "merge_in" | "merge_away" | "give_back" | "undo_merge" | "correct_number")[];
            returned: components["schemas"]["FieldReason"][];
            decision?: string;
            notice?: components["schemas"]["NoticePage"];
            objections: components["schemas"]["ObjectionAnswer"][];
            application: components["schemas"]["ApplicationPage"];
        };
        PublicNotices: {
            unit: components["schemas"]["UnitName"];
            items: components["schemas"]["NoticePage"][];
        };
        PublicSheet: {
            genuine: boolean;
            /** @enum {string} */
            kind?: "dossier_form" | "application" | "visit_form" | "notice" | "decision" | "check_list";
            name?: string;
            /** Format: date */
            printed_on?: string;
            unit?: components["schemas"]["UnitName"];
            current?: boolean;
        };
        PublicTexts: {
            items: components["schemas"]["ConsentText"][];
        };
        PublicUnit: {
            code: string;
            name: string;
            has_children: boolean;
        };
        PublicUnits: {
            items: components["schemas"]["PublicUnit"][];
        };
        ReasonGiven: {
            reason: string;
        };
        RecordColumn: {
            name: string;
            label: components["schemas"]["Words"];
            type: string;
            list?: string;
        };
        RecordLine: {
            /** Format: uuid */
            id: string;
            kind: string;
            cells: unknown;
        };
        RecoveryCodes: {
            recovery_codes: string[];
        };
        RequestAnswer: {
            /** @enum {string} */
            outcome: "granted" | "partly" | "refused";
            words: string;
        };
        RequestList: {
            items: components["schemas"]["ShownRequest"][];
            next?: string;
        };
        ReturnedLine: {
            row: number;
            column: string;
            why: string;
            say: components["schemas"]["Bilingual"];
        };
        RevealWish: {
            kind: string;
            /** Format: uuid */
            record: string;
            field: string;
            reason: string;
        };
        Revealed: {
            value: string;
            left_this_hour: number;
        };
        RolesPage: {
            roles: components["schemas"]["ShownRole"][];
            rights: components["schemas"]["ShownRight"][];
        };
        RowWithCode: {
            code: string;
            row: string;
        };
        SaidCheck: {
            id: string;
            ok: unknown;
            /** @enum {string} */
            level: "hard" | "soft";
            say: string;
            say_en: string;
        };
        SaidForm: {
            form: string;
            unit: string;
            unit_name: string;
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            /** Format: date */
            cutoff: string;
            campaign?: string;
            campaign_name?: string;
            filled_by: string;
            phone: string;
            demo: boolean;
            items: {
                [key: string]: components["schemas"]["SaidItem"];
            };
            checks: components["schemas"]["SaidCheck"][];
        };
        SaidItem: {
            value: unknown;
            unit: string;
            /** @enum {string} */
            origin: "computed" | "typed" | "missing" | "not_asked";
            records: number;
            exact?: string;
            added?: string;
            typed_part?: string;
            estimate?: string;
            source?: string;
            said_by?: string;
        };
        SampleCheck: {
            /** @enum {string} */
            finding: "in_order" | "to_correct" | "not_entitled" | "nobody_met";
            words?: string;
        };
        SampleList: {
            items: components["schemas"]["ShownSample"][];
            next?: string;
            share: number;
        };
        SamplePage: {
            sample: components["schemas"]["ShownSample"];
            items: components["schemas"]["DrawnFile"][];
            next?: number;
        };
        SampleWish: {
            unit: string;
            /** @enum {string} */
            kind: "in_file" | "came" | "left";
            share?: number;
            seed?: string;
        };
        SectionState: {
            section: string;
            done: boolean;
            needed: number;
            filled: number;
            wrong: number;
        };
        Seen: {
            /** Format: uuid */
            id: string;
            version: number;
        };
        SelfTest: {
            unit: string;
            members: number;
            /** Format: money */
            income_month: string;
            /** Format: money */
            rigid_year?: string;
            cause?: string;
        };
        SelfTestAnswer: {
            category?: string;
            /** Format: money */
            standard: string;
            rule: string;
            lines: components["schemas"]["ProposalLine"][];
        };
        Sentence: {
            zh: string;
            en: string;
        };
        Session: {
            name: string;
            full_name: string;
            phone: string;
            /** @enum {string} */
            role: "base_clerk" | "base_chair" | "upper_reviewer" | "centre_reviewer" | "approver" | "finance" | "auditor" | "contact_officer" | "hotline" | "assigned_helper" | "upper_statistics" | "system_administrator" | "security_administrator" | "audit_administrator";
            rights: string[];
            unit: components["schemas"]["SessionUnit"];
            must_change_password: boolean;
            /** @enum {string} */
            second_factor: "off" | "must_set" | "must_answer" | "on";
            acting_for?: components["schemas"]["ActingFor"];
            opens_for_a_reason: boolean;
            opening_until?: string;
            /** Format: date */
            today: string;
            demo: boolean;
            idle_seconds: number;
            ends_at: string;
        };
        SessionUnit: {
            code: string;
            name: string;
            /** @enum {string} */
            level: "nation" | "province" | "city" | "county" | "town" | "base";
        };
        SheetComparison: {
            sheet: components["schemas"]["ShownSheet"];
            changed: number;
            cells: components["schemas"]["ComparedCell"][];
        };
        SheetList: {
            offers: components["schemas"]["SheetOffer"][];
            items: components["schemas"]["ShownSheet"][];
        };
        SheetOffer: {
            /** @enum {string} */
            kind: "dossier_form" | "application" | "visit_form" | "notice" | "decision" | "check_list";
            name: string;
            may_be_whole: boolean;
        };
        SheetProgress: {
            sheet: string;
            kind: string;
            rows: number;
            added: number;
            changed: number;
            same: number;
            bad: number;
            warned: number;
            refusal?: components["schemas"]["ImportRefusal"];
        };
        SheetWish: {
            /** @enum {string} */
            kind: "dossier_form" | "application" | "visit_form" | "notice" | "decision" | "check_list";
            reason: string;
            whole?: boolean;
        };
        ShownAccount: {
            /** Format: uuid */
            id: string;
            name: string;
            full_name: string;
            phone: string;
            /** @enum {string} */
            role: "base_clerk" | "base_chair" | "upper_reviewer" | "centre_reviewer" | "approver" | "finance" | "auditor" | "contact_officer" | "hotline" | "assigned_helper" | "upper_statistics" | "system_administrator" | "security_administrator" | "audit_administrator";
            unit: components["schemas"]["UnitName"];
            /** @enum {string} */
            state: "waiting" | "active" | "locked" | "closed";
            second_factor: boolean;
            must_change_password: boolean;
            opened_by: string;
            last_seen_at?: string;
            created_at: string;
        };
        ShownAct: {
            /** @enum {string} */
            act: "nothing" | "signed_in" | "sign_in_refused" | "signed_out" | "password_changed" | "profile_changed" | "second_factor_set" | "second_factor_answered" | "recovery_code_used" | "opening_declared" | "account_opened" | "account_changed" | "account_confirmed" | "account_closed" | "account_unlocked" | "password_reset" | "second_factor_reset" | "account_act_refused" | "delegation_given" | "delegation_ended" | "acting_begun" | "acting_ended" | "open_id_linked" | "open_id_unlinked" | "figure_typed" | "import_begun" | "import_cancelled" | "rows_imported" | "import_ended" | "bad_rows_fetched" | "household_opened" | "person_looked_for" | "likeness_looked_for" | "cell_opened" | "secret_revealed" | "reveal_refused" | "persons_exported" | "sheet_printed" | "own_copy_given" | "consent_recorded" | "consent_withdrawn" | "disclosure_recorded" | "assessment_recorded" | "assessment_decided" | "incident_recorded" | "incident_step_taken" | "incident_household_added" | "child_access_asked" | "child_access_decided" | "request_received" | "request_answered" | "transfer_asked" | "transfer_answered" | "transfer_taken" | "household_locked" | "household_unlocked" | "destruction_proposed" | "destruction_confirmed" | "destruction_refused" | "log_read" | "log_exported" | "log_verified" | "keys_rotated" | "dossier_begun" | "dossier_step_taken" | "dossier_opened" | "application_typed" | "application_forgotten" | "paper_added" | "paper_taken_away" | "papers_seen" | "paper_opened" | "sample_drawn" | "sample_row_checked" | "visit_recorded" | "visit_corrected" | "visits_seen" | "policy_weighed" | "family_change_asked" | "family_change_refused" | "family_change_made" | "asset_list_made" | "asset_list_passed_on" | "asset_list_closed" | "asset_answers_taken" | "asset_answer_recorded";
            zh: string;
            en: string;
        };
        ShownAssessment: {
            /** Format: uuid */
            id: string;
            unit: components["schemas"]["UnitName"];
            /** @enum {string} */
            occasion: "sensitive_data" | "automated_decision" | "entrusting" | "providing" | "publishing" | "sending_abroad" | "other";
            subject: string;
            necessity: string;
            effects: string;
            measures: string;
            /** @enum {string} */
            risk: "low" | "medium" | "high";
            /** Format: date */
            made_on: string;
            made_by: string;
            /** Format: date */
            renew_on: string;
            outdated: boolean;
            /** @enum {string} */
            state: "waiting" | "approved" | "refused";
            /** Format: date */
            decided_on?: string;
            decided_by?: string;
            decided_words?: string;
            own: boolean;
        };
        ShownAssetList: {
            /** Format: uuid */
            id: string;
            number: string;
            unit: components["schemas"]["UnitName"];
            /** Format: date */
            made_on: string;
            made_by: string;
            households: number;
            persons: number;
            answered: number;
            /** Format: date */
            passed_on?: string;
            /** Format: date */
            closed_on?: string;
            closed_by?: string;
            closed_reason?: string;
        };
        ShownChildAccess: {
            /** Format: uuid */
            id: string;
            household: components["schemas"]["HouseholdName"];
            unit: components["schemas"]["UnitName"];
            kind: string;
            field: string;
            reason: string;
            asked_by: string;
            asked_at: string;
            /** @enum {string} */
            state: "waiting" | "granted" | "refused";
            decided_by?: string;
            decided_at?: string;
            decided_words?: string;
            own: boolean;
        };
        ShownCode: {
            key: string;
            zh: string;
            en: string;
        };
        ShownDelegation: {
            /** Format: uuid */
            id: string;
            from_account: string;
            from_full_name: string;
            to_account: string;
            /** @enum {string} */
            role: "base_clerk" | "base_chair" | "upper_reviewer" | "centre_reviewer" | "approver" | "finance" | "auditor" | "contact_officer" | "hotline" | "assigned_helper" | "upper_statistics" | "system_administrator" | "security_administrator" | "audit_administrator";
            unit: components["schemas"]["UnitName"];
            from: string;
            until: string;
            reason: string;
            ended_at?: string;
        };
        ShownDestruction: {
            /** Format: uuid */
            id: string;
            household: components["schemas"]["HouseholdName"];
            unit: components["schemas"]["UnitName"];
            /** Format: date */
            filed_on: string;
            /** Format: date */
            left_on: string;
            /** Format: date */
            kept_until: string;
            reason: string;
            /** @enum {string} */
            state: "proposed" | "confirmed" | "refused";
            proposed_by: string;
            proposed_at: string;
            decided_by?: string;
            decided_at?: string;
            decided_reason?: string;
            rows_destroyed?: number;
        };
        ShownDisclosure: {
            /** Format: uuid */
            id: string;
            /** Format: date */
            on: string;
            unit: components["schemas"]["UnitName"];
            recipient: string;
            purpose: string;
            basis: string;
            fields: string[];
            households: components["schemas"]["DisclosedHousehold"][];
            recorded_by: string;
        };
        ShownDueFile: {
            household: components["schemas"]["HouseholdName"];
            unit: components["schemas"]["UnitName"];
            /** Format: date */
            filed_on: string;
            /** Format: date */
            left_on: string;
            locked: boolean;
        };
        ShownEntry: {
            chain: number;
            seq: number;
            at: string;
            /** Format: uuid */
            account?: string;
            account_name: string;
            acting_for?: string;
            unit?: components["schemas"]["UnitName"];
            peer?: string;
            /** @enum {string} */
            act: "nothing" | "signed_in" | "sign_in_refused" | "signed_out" | "password_changed" | "profile_changed" | "second_factor_set" | "second_factor_answered" | "recovery_code_used" | "opening_declared" | "account_opened" | "account_changed" | "account_confirmed" | "account_closed" | "account_unlocked" | "password_reset" | "second_factor_reset" | "account_act_refused" | "delegation_given" | "delegation_ended" | "acting_begun" | "acting_ended" | "open_id_linked" | "open_id_unlinked" | "figure_typed" | "import_begun" | "import_cancelled" | "rows_imported" | "import_ended" | "bad_rows_fetched" | "household_opened" | "person_looked_for" | "likeness_looked_for" | "cell_opened" | "secret_revealed" | "reveal_refused" | "persons_exported" | "sheet_printed" | "own_copy_given" | "consent_recorded" | "consent_withdrawn" | "disclosure_recorded" | "assessment_recorded" | "assessment_decided" | "incident_recorded" | "incident_step_taken" | "incident_household_added" | "child_access_asked" | "child_access_decided" | "request_received" | "request_answered" | "transfer_asked" | "transfer_answered" | "transfer_taken" | "household_locked" | "household_unlocked" | "destruction_proposed" | "destruction_confirmed" | "destruction_refused" | "log_read" | "log_exported" | "log_verified" | "keys_rotated" | "dossier_begun" | "dossier_step_taken" | "dossier_opened" | "application_typed" | "application_forgotten" | "paper_added" | "paper_taken_away" | "papers_seen" | "paper_opened" | "sample_drawn" | "sample_row_checked" | "visit_recorded" | "visit_corrected" | "visits_seen" | "policy_weighed" | "family_change_asked" | "family_change_refused" | "family_change_made" | "asset_list_made" | "asset_list_passed_on" | "asset_list_closed" | "asset_answers_taken" | "asset_answer_recorded";
            say: components["schemas"]["Bilingual"];
            kind?: string;
            /** Format: uuid */
            record?: string;
            fields: string[];
            reason?: string;
            request_id?: string;
        };
        ShownFamilyChange: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "head_change" | "split" | "merge" | "unmerge" | "number_correction";
            /** @enum {string} */
            reason: "death" | "divorce" | "marriage" | "moved_out" | "filed_twice" | "mistake" | "other";
            /** Format: date */
            effective_on: string;
            household: components["schemas"]["FamilyHousehold"];
            other?: components["schemas"]["FamilyHousehold"];
            /** Format: uuid */
            began?: string;
            unit?: components["schemas"]["UnitName"];
            words: string;
            asked_by: string;
            asked_at: string;
            /** @enum {string} */
            state: "open" | "answered";
            /** @enum {string} */
            outcome?: "agreed" | "refused";
            answer?: string;
            answered_by?: string;
            answered_at?: string;
            undone: boolean;
            may_answer: boolean;
            view: components["schemas"]["FamilyView"];
        };
        ShownFault: {
            chain: number;
            seq: number;
            /** @enum {string} */
            why: "changed" | "missing" | "inserted" | "reordered" | "head_behind" | "head_ahead" | "bad_signature" | "bad_anchor";
            say: components["schemas"]["Bilingual"];
        };
        ShownField: {
            name: string;
            /** @enum {string} */
            kind: "text" | "integer" | "money" | "date" | "boolean" | "code" | "citizen_id" | "unit" | "household" | "employer" | "campaign" | "centre" | "rights_case" | "trip";
            list?: string;
            required: boolean;
            zh: string;
            en: string;
        };
        ShownGround: {
            ground: string;
            zh: string;
            en: string;
        };
        ShownIncident: {
            /** Format: uuid */
            id: string;
            unit: components["schemas"]["UnitName"];
            /** @enum {string} */
            kind: "leaked" | "altered" | "lost";
            /** Format: date */
            happened_on?: string;
            /** Format: date */
            found_on: string;
            what: string;
            cause: string;
            fields: string[];
            harm: string;
            advice: string;
            people: number;
            recorded_by: string;
            closed: boolean;
            steps: components["schemas"]["TakenIncidentStep"][];
            households: components["schemas"]["HouseholdName"][];
        };
        ShownLabels: {
            records: components["schemas"]["ShownRecord"][];
        };
        ShownLikeness: {
            /** @enum {string} */
            why: "same_number" | "member_elsewhere" | "number_one_digit_off" | "number_two_swapped" | "same_account" | "same_name_and_birth" | "name_sounds_alike";
            unit: components["schemas"]["UnitName"];
            seen: boolean;
            /** Format: uuid */
            household?: string;
            number?: string;
            head_name?: string;
            /** @enum {string} */
            status?: "active" | "left" | "locked";
        };
        ShownList: {
            title: components["schemas"]["Bilingual"];
            items: components["schemas"]["ShownCode"][];
        };
        ShownLists: {
            lists: {
                [key: string]: components["schemas"]["ShownList"];
            };
        };
        ShownMoved: {
            /** Format: uuid */
            id: string;
            number?: string;
            head_name?: string;
            unit?: components["schemas"]["UnitName"];
            /** @enum {string} */
            movement: "stays" | "changes" | "enters" | "leaves" | "outside";
            before?: components["schemas"]["CategoryMatch"];
            after?: components["schemas"]["CategoryMatch"];
        };
        ShownPersonalField: {
            kind: string;
            field: string;
            /** @enum {string} */
            class: "sensitive" | "personal" | "none";
            sealed: boolean;
            purpose: components["schemas"]["Bilingual"];
            ground: string;
        };
        ShownRecord: {
            kind: string;
            zh: string;
            en: string;
            fields: components["schemas"]["ShownField"][];
        };
        ShownRequest: {
            /** Format: uuid */
            id: string;
            household: components["schemas"]["HouseholdName"];
            unit: components["schemas"]["UnitName"];
            /** @enum {string} */
            kind: "copy" | "correction" | "deletion" | "explanation" | "restriction";
            asked_by: string;
            /** Format: date */
            asked_on: string;
            /** Format: date */
            due_on: string;
            late: boolean;
            words: string;
            /** @enum {string} */
            state: "open" | "answered";
            /** @enum {string} */
            outcome?: "granted" | "partly" | "refused";
            answer?: string;
            answered_by?: string;
            /** Format: date */
            answered_on?: string;
        };
        ShownRight: {
            right: string;
            zh: string;
            en: string;
        };
        ShownRole: {
            /** @enum {string} */
            role: "base_clerk" | "base_chair" | "upper_reviewer" | "centre_reviewer" | "approver" | "finance" | "auditor" | "contact_officer" | "hotline" | "assigned_helper" | "upper_statistics" | "system_administrator" | "security_administrator" | "audit_administrator";
            zh: string;
            en: string;
            rights: string[];
            administrator: boolean;
            second_factor: boolean;
        };
        ShownRule: {
            rule: string;
            region: string;
            /** Format: date */
            from: string;
            /** Format: date */
            to?: string;
            title: components["schemas"]["Bilingual"];
        };
        ShownRules: {
            items: components["schemas"]["ShownRule"][];
        };
        ShownSample: {
            /** Format: uuid */
            id: string;
            unit: components["schemas"]["UnitName"];
            /** @enum {string} */
            kind: "in_file" | "came" | "left";
            share: number;
            seed: string;
            population: number;
            drawn: number;
            checked: number;
            /** Format: date */
            drawn_on: string;
            drawn_by: string;
            may_check: boolean;
        };
        ShownSheet: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "dossier_form" | "application" | "visit_form" | "notice" | "decision" | "check_list";
            name: string;
            number: string;
            layout: string;
            hash: string;
            step: number;
            whole: boolean;
            printed_at: string;
            printed_by: string;
            current: boolean;
            destroyed: boolean;
        };
        ShownTransfer: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            household?: string;
            number?: string;
            head_name?: string;
            kept_by: components["schemas"]["UnitName"];
            to: components["schemas"]["UnitName"];
            reason: string;
            asked_by: string;
            /** Format: date */
            asked_on: string;
            /** @enum {string} */
            state: "open" | "answered";
            /** @enum {string} */
            outcome?: "granted" | "refused";
            answer?: string;
            answered_by?: string;
            /** Format: date */
            answered_on?: string;
            /** Format: uuid */
            began?: string;
            taken_by?: string;
            /** Format: date */
            taken_on?: string;
        };
        ShownUnitMoves: {
            unit: components["schemas"]["UnitName"];
            movements: components["schemas"]["Movements"];
        };
        ShownWay: {
            before?: components["schemas"]["CategoryMatch"];
            after?: components["schemas"]["CategoryMatch"];
            households: number;
        };
        ShownWholeEntry: {
            chain: number;
            seq: number;
            at: string;
            account_name: string;
            acting_for?: string;
            unit?: components["schemas"]["UnitName"];
            peer?: string;
            /** @enum {string} */
            act: "nothing" | "signed_in" | "sign_in_refused" | "signed_out" | "password_changed" | "profile_changed" | "second_factor_set" | "second_factor_answered" | "recovery_code_used" | "opening_declared" | "account_opened" | "account_changed" | "account_confirmed" | "account_closed" | "account_unlocked" | "password_reset" | "second_factor_reset" | "account_act_refused" | "delegation_given" | "delegation_ended" | "acting_begun" | "acting_ended" | "open_id_linked" | "open_id_unlinked" | "figure_typed" | "import_begun" | "import_cancelled" | "rows_imported" | "import_ended" | "bad_rows_fetched" | "household_opened" | "person_looked_for" | "likeness_looked_for" | "cell_opened" | "secret_revealed" | "reveal_refused" | "persons_exported" | "sheet_printed" | "own_copy_given" | "consent_recorded" | "consent_withdrawn" | "disclosure_recorded" | "assessment_recorded" | "assessment_decided" | "incident_recorded" | "incident_step_taken" | "incident_household_added" | "child_access_asked" | "child_access_decided" | "request_received" | "request_answered" | "transfer_asked" | "transfer_answered" | "transfer_taken" | "household_locked" | "household_unlocked" | "destruction_proposed" | "destruction_confirmed" | "destruction_refused" | "log_read" | "log_exported" | "log_verified" | "keys_rotated" | "dossier_begun" | "dossier_step_taken" | "dossier_opened" | "application_typed" | "application_forgotten" | "paper_added" | "paper_taken_away" | "papers_seen" | "paper_opened" | "sample_drawn" | "sample_row_checked" | "visit_recorded" | "visit_corrected" | "visits_seen" | "policy_weighed" | "family_change_asked" | "family_change_refused" | "family_change_made" | "asset_list_made" | "asset_list_passed_on" | "asset_list_closed" | "asset_answers_taken" | "asset_answer_recorded";
            say: components["schemas"]["Bilingual"];
            kind?: string;
            /** Format: uuid */
            record?: string;
            fields: string[];
            reason?: string;
            request_id?: string;
            before: {
                [key: string]: string;
            };
            after: {
                [key: string]: string;
            };
            previous_hash?: string;
            hash: string;
        };
        SignInMethods: {
            open_id?: components["schemas"]["OpenIdMethod"];
        };
        Signature: {
            /** @enum {string} */
            kind: "declaration" | "sensitive_data" | "asset_check" | "notice" | "passing_on" | "guardian";
            version: string;
            signer: string;
        };
        SignedPage: {
            /** @enum {string} */
            kind: "declaration" | "sensitive_data" | "asset_check" | "notice" | "passing_on" | "guardian";
            version: string;
            signer: string;
            /** Format: date */
            signed_at: string;
        };
        SignedWithCode: {
            code: string;
            /** @enum {string} */
            kind: "declaration" | "sensitive_data" | "asset_check" | "notice" | "passing_on" | "guardian";
            version: string;
            signer: string;
        };
        StayPage: {
            /** Format: date */
            as_of: string;
            category?: string;
            rule?: string;
            lines: components["schemas"]["ProposalLine"][];
        };
        StepPage: {
            /** @enum {string} */
            step: "begin" | "submit" | "withdraw" | "lapse" | "apply_again" | "begin_unit_check" | "report_visit" | "return_file" | "reject" | "open_notice" | "end_notice" | "ask_asset_check" | "record_asset_answer" | "object" | "settle_objection" | "resume_notice" | "repeat_notice" | "resume_review" | "pass_upper_review" | "propose_approval" | "approve" | "appeal" | "allow_appeal" | "dismiss_appeal" | "begin_yearly_review" | "report_yearly_review" | "confirm_yearly_review" | "judge_anew" | "hand_over" | "suspend_help" | "resume_help" | "request_exit" | "propose_exit" | "drop_exit" | "open_exit_notice" | "approve_exit" | "exit_without_notice" | "keep_in_file" | "begin_follow_up" | "close" | "reopen" | "archive" | "propose_destruction" | "refuse_destruction" | "destroy" | "ask_temporary" | "grant_temporary" | "cancel_temporary" | "convert_temporary" | "change_head" | "split_household" | "merge_in" | "merge_away" | "give_back" | "undo_merge" | "correct_number";
            /** @enum {string} */
            to: "none" | "draft" | "submitted" | "unit_check" | "unit_review" | "asset_check" | "notice" | "objection" | "upper_review" | "centre_review" | "approval" | "returned" | "rejected" | "appealed" | "withdrawn" | "active" | "review_due" | "suspended" | "exit_proposed" | "exit_notice" | "exited" | "follow_up" | "reopened" | "closed" | "archived" | "destroyed" | "temporary_review" | "temporary";
            open: boolean;
            against: boolean;
            why?: string;
            say?: string;
            demands: ("reason" | "field_reasons" | "all_sections" | "declaration" | "authorisations" | "publication_consent" | "asset_answers" | "signed_request" | "consent" | "collective_decision" | "new_judgement" | "leaving_reason" | "follow_up_record" | "two_visitors" | "second_person" | "not_an_earlier_actor" | "not_a_visitor" | "not_the_filer" | "an_entry" | "an_exit" | "asset_check_missing" | "asset_check_done" | "review_reported" | "destruction_proposed" | "needs_no_notice" | "out_of_hardship" | "left_otherwise" | "notice_over" | "in_time" | "time_over" | "follow_up_over" | "retention_over")[];
        };
        StepWish: {
            /** @enum {string} */
            step: "begin" | "submit" | "withdraw" | "lapse" | "apply_again" | "begin_unit_check" | "report_visit" | "return_file" | "reject" | "open_notice" | "end_notice" | "ask_asset_check" | "record_asset_answer" | "object" | "settle_objection" | "resume_notice" | "repeat_notice" | "resume_review" | "pass_upper_review" | "propose_approval" | "approve" | "appeal" | "allow_appeal" | "dismiss_appeal" | "begin_yearly_review" | "report_yearly_review" | "confirm_yearly_review" | "judge_anew" | "hand_over" | "suspend_help" | "resume_help" | "request_exit" | "propose_exit" | "drop_exit" | "open_exit_notice" | "approve_exit" | "exit_without_notice" | "keep_in_file" | "begin_follow_up" | "close" | "reopen" | "archive" | "propose_destruction" | "refuse_destruction" | "destroy" | "ask_temporary" | "grant_temporary" | "cancel_temporary" | "convert_temporary" | "change_head" | "split_household" | "merge_in" | "merge_away" | "give_back" | "undo_merge" | "correct_number";
            version: number;
            reason?: string;
            fields: components["schemas"]["FieldReason"][];
            second?: string;
            /** @enum {string} */
            leaving?: "out_of_hardship" | "eased" | "deceased" | "retired" | "transferred" | "not_matching" | "duplicate" | "own_request" | "other";
            /** Format: uuid */
            objection?: string;
            upheld?: boolean;
            category?: string;
            standard_level?: string;
            phone?: string;
            unit?: string;
            brings: ("reason" | "field_reasons" | "all_sections" | "declaration" | "authorisations" | "publication_consent" | "asset_answers" | "signed_request" | "consent" | "collective_decision" | "new_judgement" | "leaving_reason" | "follow_up_record" | "two_visitors" | "second_person" | "not_an_earlier_actor" | "not_a_visitor" | "not_the_filer" | "an_entry" | "an_exit" | "asset_check_missing" | "asset_check_done" | "review_reported" | "destruction_proposed" | "needs_no_notice" | "out_of_hardship" | "left_otherwise" | "notice_over" | "in_time" | "time_over" | "follow_up_over" | "retention_over")[];
            others: components["schemas"]["LikenessWord"][];
        };
        StepWithCode: {
            code: string;
            /** @enum {string} */
            step: "begin" | "submit" | "withdraw" | "lapse" | "apply_again" | "begin_unit_check" | "report_visit" | "return_file" | "reject" | "open_notice" | "end_notice" | "ask_asset_check" | "record_asset_answer" | "object" | "settle_objection" | "resume_notice" | "repeat_notice" | "resume_review" | "pass_upper_review" | "propose_approval" | "approve" | "appeal" | "allow_appeal" | "dismiss_appeal" | "begin_yearly_review" | "report_yearly_review" | "confirm_yearly_review" | "judge_anew" | "hand_over" | "suspend_help" | "resume_help" | "request_exit" | "propose_exit" | "drop_exit" | "open_exit_notice" | "approve_exit" | "exit_without_notice" | "keep_in_file" | "begin_follow_up" | "close" | "reopen" | "archive" | "propose_destruction" | "refuse_destruction" | "destroy" | "ask_temporary" | "grant_temporary" | "cancel_temporary" | "convert_temporary" | "change_head" | "split_household" | "merge_in" | "merge_away" | "give_back" | "undo_merge" | "correct_number";
            reason?: string;
            /** @enum {string} */
            leaving?: "out_of_hardship" | "eased" | "deceased" | "retired" | "transferred" | "not_matching" | "duplicate" | "own_request" | "other";
        };
        TakenIncidentStep: {
            /** @enum {string} */
            step: "contained" | "authority_told" | "people_told" | "people_need_not_be_told" | "closed";
            words: string;
            /** Format: date */
            on: string;
            by: string;
        };
        TakenOver: {
            /** Format: uuid */
            dossier: string;
        };
        TakenPage: {
            list: components["schemas"]["ShownAssetList"];
            taken: number;
            changed: number;
            same: number;
            returned: components["schemas"]["ReturnedLine"][];
        };
        TimelineEntry: {
            /** Format: date */
            on: string;
            kind: string;
            /** Format: uuid */
            id: string;
            say: components["schemas"]["Bilingual"];
            /** Format: money */
            amount?: string;
            state?: string;
            unit: components["schemas"]["UnitName"];
            other?: components["schemas"]["HouseholdLink"];
        };
        TransferAnswer: {
            /** @enum {string} */
            outcome: "granted" | "refused";
            reason: string;
        };
        TransferList: {
            items: components["schemas"]["ShownTransfer"][];
            next?: string;
        };
        TransferWish: {
            /** Format: uuid */
            household?: string;
            citizen_id?: string;
            to_unit: string;
            reason: string;
        };
        TypedNumber: {
            unit: string;
            /** Format: date */
            as_of: string;
            value: number;
            source: string;
        };
        TypedValues: {
            row?: string;
            kind: string;
            values: {
                [key: string]: string;
            };
            was: {
                [key: string]: string;
            };
        };
        TypedWithCode: {
            code: string;
            row?: string;
            kind: string;
            values: {
                [key: string]: string;
            };
            was: {
                [key: string]: string;
            };
        };
        UnitBrief: {
            code: string;
            name: string;
            /** @enum {string} */
            level: "nation" | "province" | "city" | "county" | "town" | "base";
            /** @enum {string} */
            kind: "territorial" | "enterprise" | "institution" | "park" | "industry";
            children: number;
            parent?: string;
        };
        UnitItems: {
            unit: components["schemas"]["UnitBrief"];
            items: {
                [key: string]: components["schemas"]["SaidItem"];
            };
        };
        UnitList: {
            items: components["schemas"]["UnitBrief"][];
        };
        UnitName: {
            code: string;
            name: string;
        };
        UnitNamed: {
            unit: string;
        };
        UnitOverview: {
            unit: components["schemas"]["UnitBrief"];
            households: number;
            persons: number;
            by_category: components["schemas"]["CodeCount"][];
            by_cause: components["schemas"]["CodeCount"][];
            money_in: components["schemas"]["MonthSum"][];
            money_out: components["schemas"]["MonthSum"][];
            coverage: components["schemas"]["Coverage"];
            coverage_by_child: components["schemas"]["ChildCoverage"][];
        };
        UnitPage: {
            code: string;
            name: string;
            /** @enum {string} */
            level: "nation" | "province" | "city" | "county" | "town" | "base";
            /** @enum {string} */
            kind: "territorial" | "enterprise" | "institution" | "park" | "industry";
            parent?: string;
            division: string;
            children: number;
            ancestors: components["schemas"]["UnitBrief"][];
        };
        VisitCorrection: {
            version: number;
            reason: string;
            said: components["schemas"]["VisitWish"];
        };
        VisitFindings: {
            met: string;
            situation: string;
            income?: string;
            health?: string;
            housing?: string;
            needs?: string;
            explained?: string;
            issues?: string;
            next_step?: string;
            /** Format: date */
            next_on?: string;
        };
        VisitList: {
            may_record: boolean;
            items: components["schemas"]["VisitPage"][];
        };
        VisitPage: {
            /** Format: uuid */
            id: string;
            number?: string;
            unit: components["schemas"]["UnitName"];
            /** Format: date */
            visited_on: string;
            visitors: string;
            campaign?: string;
            situation?: string;
            needs?: string;
            version: number;
            versions: components["schemas"]["VisitVersionPage"][];
        };
        VisitVersionPage: {
            version: number;
            by: string;
            at: string;
            reason?: string;
            said: components["schemas"]["VisitWish"];
        };
        VisitWish: {
            /** Format: date */
            visited_on: string;
            second: string;
            place?: string;
            found: components["schemas"]["VisitFindings"];
        };
        WaitingDossier: {
            /** Format: uuid */
            id: string;
            name: string;
            unit: components["schemas"]["UnitName"];
            /** Format: date */
            since: string;
        };
        WaitingDossiers: {
            items: components["schemas"]["WaitingDossier"][];
        };
        Wanted: {
            to?: string;
        };
        WhatIfPage: {
            unit: components["schemas"]["UnitName"];
            /** Format: date */
            on: string;
            households: number;
            unknown: number;
            movements: components["schemas"]["Movements"];
            before: components["schemas"]["YearlyMoney"];
            after: components["schemas"]["YearlyMoney"];
            ways: components["schemas"]["ShownWay"][];
            below: components["schemas"]["ShownUnitMoves"][];
        };
        WhatIfWish: {
            unit: string;
            /** Format: date */
            on: string;
            standard?: components["schemas"]["NewStandard"];
            rule?: string;
        };
        WholeRequest: {
            request: components["schemas"]["ShownRequest"];
            judgements: components["schemas"]["JudgementPage"][];
        };
        WithReason: {
            reason: string;
        };
        Withdrawal: {
            reason: string;
            /** Format: date */
            on: string;
        };
        Words: {
            zh: string;
            en: string;
        };
        WordsGiven: {
            words: string;
        };
        WorkCounts: {
            mine: number;
            late: number;
            returned: number;
        };
        WorkItem: {
            /** Format: uuid */
            id: string;
            version: number;
            name: string;
            unit: components["schemas"]["UnitName"];
            /** @enum {string} */
            state: "none" | "draft" | "submitted" | "unit_check" | "unit_review" | "asset_check" | "notice" | "objection" | "upper_review" | "centre_review" | "approval" | "returned" | "rejected" | "appealed" | "withdrawn" | "active" | "review_due" | "suspended" | "exit_proposed" | "exit_notice" | "exited" | "follow_up" | "reopened" | "closed" | "archived" | "destroyed" | "temporary_review" | "temporary";
            /** Format: date */
            since: string;
            /** Format: date */
            until?: string;
            /** Format: date */
            notice_until?: string;
            late: boolean;
            steps: ("begin" | "submit" | "withdraw" | "lapse" | "apply_again" | "begin_unit_check" | "report_visit" | "return_file" | "reject" | "open_notice" | "end_notice" | "ask_asset_check" | "record_asset_answer" | "object" | "settle_objection" | "resume_notice" | "repeat_notice" | "resume_review" | "pass_upper_review" | "propose_approval" | "approve" | "appeal" | "allow_appeal" | "dismiss_appeal" | "begin_yearly_review" | "report_yearly_review" | "confirm_yearly_review" | "judge_anew" | "hand_over" | "suspend_help" | "resume_help" | "request_exit" | "propose_exit" | "drop_exit" | "open_exit_notice" | "approve_exit" | "exit_without_notice" | "keep_in_file" | "begin_follow_up" | "close" | "reopen" | "archive" | "propose_destruction" | "refuse_destruction" | "destroy" | "ask_temporary" | "grant_temporary" | "cancel_temporary" | "convert_temporary" | "change_head" | "split_household" | "merge_in" | "merge_away" | "give_back" | "undo_merge" | "correct_number")[];
        };
        WorkPage: {
            items: components["schemas"]["WorkItem"][];
            next?: string;
            counts: components["schemas"]["WorkCounts"];
        };
        YearCount: {
            /** @enum {string} */
            list: "yearly_review" | "home_visit" | "unchanged" | "never_helped" | "follow_up" | "look_back" | "exit_proposed";
            count: number;
        };
        YearCounts: {
            items: components["schemas"]["YearCount"][];
        };
        YearFileWish: {
            unit: string;
            reason: string;
            password?: string;
        };
        YearItem: {
            /** Format: uuid */
            id: string;
            number: string;
            head_name: string;
            unit: components["schemas"]["UnitName"];
            category: string;
            /** @enum {string} */
            state: "none" | "draft" | "submitted" | "unit_check" | "unit_review" | "asset_check" | "notice" | "objection" | "upper_review" | "centre_review" | "approval" | "returned" | "rejected" | "appealed" | "withdrawn" | "active" | "review_due" | "suspended" | "exit_proposed" | "exit_notice" | "exited" | "follow_up" | "reopened" | "closed" | "archived" | "destroyed" | "temporary_review" | "temporary";
            /** Format: uuid */
            dossier?: string;
            /** Format: date */
            since?: string;
            /** Format: date */
            until?: string;
            late: boolean;
            /** Format: date */
            visited_on?: string;
            leaving?: string;
            say: components["schemas"]["Bilingual"][];
        };
        YearPage: {
            items: components["schemas"]["YearItem"][];
            next?: string;
        };
        YearlyMoney: {
            /** Format: money */
            to_the_standard: string;
            /** Format: money */
            living_aid: string;
            households: number;
            without_limit: number;
        };
    };
    responses: {
        /** @description Understood, and refused */
        refusal: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    get_units: {
        parameters: {
            query: {
                search: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitList"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    get_units_code: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitPage"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    get_units_code_children: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitList"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    get_session: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    post_session: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Credentials"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    delete_session: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["refusal"];
        };
    };
    post_session_stay: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    post_session_password: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPassword"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["refusal"];
        };
    };
    put_session_second_factor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Code"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    post_session_second_factor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Code"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    post_session_second_factor_new: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferedFactor"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    put_session_profile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Profile"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    post_session_opening: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ForReason"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    post_session_acting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActingWish"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    delete_session_acting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    get_delegations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delegations"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    post_delegations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DelegationWish"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delegations"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    delete_delegations_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["refusal"];
        };
    };
    get_roles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RolesPage"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    get_accounts: {
        parameters: {
            query: {
                unit: string;
                search?: string;
                state?: "waiting" | "active" | "locked" | "closed";
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountList"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    post_accounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAccount"];
            };
        };
        responses: {
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountWithPassword"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    put_accounts_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangedAccount"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShownAccount"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    post_accounts_id_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithReason"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShownAccount"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    post_accounts_id_password: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithReason"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountWithPassword"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    post_accounts_id_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShownAccount"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    post_accounts_id_second_factor_reset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithReason"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShownAccount"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    post_accounts_id_unlock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithReason"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShownAccount"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    get_session_methods: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInMethods"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    get_session_open_id: {
        parameters: {
            query?: {
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The browser goes on there */
            302: {
                headers: {
                    location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["refusal"];
        };
    };
    get_session_open_id_return: {
        parameters: {
            query?: {
                code?: string;
                state?: string;
                iss?: string;
                error?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The browser goes on there */
            302: {
                headers: {
                    location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["refusal"];
        };
    };
    get_session_open_id_link: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenIdLink"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    post_session_open_id_link: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Wanted"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Address"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    delete_session_open_id_link: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["refusal"];
        };
    };
    get_labels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShownLabels"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    get_code_lists: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShownLists"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    get_policy_rules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShownRules"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    post_policy_what_if: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WhatIfWish"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatIfPage"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    post_policy_what_if_households: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MovedWish"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedPage"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    get_households: {
        parameters: {
            query: {
                unit: string;
                search?: string;
                category?: string;
                status?: string;
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseholdList"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    get_households_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseholdPage"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    get_households_id_access: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryList"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    post_households_find: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CitizenNumberWish"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseholdList"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    post_households_id_reveal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevealWish"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Revealed"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    get_dossiers_work: {
        parameters: {
            query?: {
                unit?: string;
                which?: "mine" | "late" | "next" | "all" | "temporary";
                state?: "none" | "draft" | "submitted" | "unit_check" | "unit_review" | "asset_check" | "notice" | "objection" | "upper_review" | "centre_review" | "approval" | "returned" | "rejected" | "appealed" | "withdrawn" | "active" | "review_due" | "suspended" | "exit_proposed" | "exit_notice" | "exited" | "follow_up" | "reopened" | "closed" | "archived" | "destroyed" | "temporary_review" | "temporary";
                search?: string;
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkPage"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    post_dossiers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DossierWish"];
            };
        };
        responses: {
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierName"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    get_dossiers_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasePage"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    post_dossiers_id_steps: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepWish"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasePage"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    get_dossiers_id_steps_seq_household: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                seq: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseholdThenPage"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    post_dossiers_notices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticesWish"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeOutcomes"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    get_dossiers_id_application: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationPage"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    post_dossiers_id_application_values: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TypedValues"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationPage"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    delete_dossiers_id_application_rows_row: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                row: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationPage"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    post_dossiers_id_application_consents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Signature"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationPage"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    get_notices: {
        parameters: {
            query: {
                unit: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notices"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    get_colleagues: {
        parameters: {
            query: {
                unit: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Colleagues"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    get_objections: {
        parameters: {
            query?: {
                unit?: string;
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenObjectionList"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    get_public_units: {
        parameters: {
            query?: {
                within?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicUnits"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    get_public_notices: {
        parameters: {
            query: {
                unit: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicNotices"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    get_public_notices_code: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticePage"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    post_public_notices_code_objections: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObjectionWish"];
            };
        };
        responses: {
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Code2"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    post_public_objections_answer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Code2"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectionAnswer"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    get_public_consent_texts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicTexts"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    post_public_applications: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitNamed"];
            };
        };
        responses: {
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Code2"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    post_public_applications_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Code2"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicApplication"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    post_public_applications_values: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TypedWithCode"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicApplication"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    post_public_applications_remove: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RowWithCode"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicApplication"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    post_public_applications_consents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignedWithCode"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicApplication"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    post_public_applications_steps: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepWithCode"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicApplication"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    post_public_self_test: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SelfTest"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelfTestAnswer"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    get_dossiers_id_papers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperList"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    post_dossiers_id_papers: {
        parameters: {
            query: {
                item: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "image/jpeg": string;
                "image/png": string;
                "application/pdf": string;
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperPage"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    get_dossiers_id_papers_paper: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                paper: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    delete_dossiers_id_papers_paper: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                paper: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["refusal"];
        };
    };
    get_dossiers_id_papers_paper_thumbnail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                paper: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    get_public_applications_papers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperList"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    post_public_applications_papers: {
        parameters: {
            query: {
                item: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "image/jpeg": string;
                "image/png": string;
                "application/pdf": string;
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperPage"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    get_public_applications_papers_paper: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                paper: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    delete_public_applications_papers_paper: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                paper: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["refusal"];
        };
    };
    get_public_applications_papers_paper_thumbnail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                paper: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    get_dossiers_id_sheets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetList"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    post_dossiers_id_sheets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SheetWish"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    get_dossiers_id_sheets_sheet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                sheet: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetComparison"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    get_public_sheets_number: {
        parameters: {
            query: {
                hash: string;
            };
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicSheet"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    get_asset_checks: {
        parameters: {
            query?: {
                unit?: string;
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetLists"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    post_asset_checks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssetListWish"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeList"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    get_asset_checks_waiting: {
        parameters: {
            query?: {
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingDossiers"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    get_asset_checks_dossiers_dossier: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseAssetCheck"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    get_asset_checks_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetListPage"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    post_asset_checks_id_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileWish"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    post_asset_checks_id_answers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TakenPage"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    post_asset_checks_id_answers_returned: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    post_asset_checks_id_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClosingWish"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShownAssetList"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    post_likenesses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LikenessWish"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LikenessList"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    post_dossiers_id_likenesses: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationLikenessList"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    get_transfer_requests: {
        parameters: {
            query?: {
                unit?: string;
                side?: "kept" | "asked";
                state?: "open" | "answered";
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferList"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    post_transfer_requests: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferWish"];
            };
        };
        responses: {
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShownTransfer"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    post_transfer_requests_id_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferAnswer"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShownTransfer"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    post_transfer_requests_id_take_over: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TakenOver"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    get_family_changes: {
        parameters: {
            query?: {
                unit?: string;
                state?: "open" | "answered";
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FamilyChangeList"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    get_households_id_family_changes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FamilyChangeList"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    post_households_id_family_changes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FamilyWish"];
            };
        };
        responses: {
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShownFamilyChange"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    post_households_id_family_changes_look: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FamilyWish"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FamilyView"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    post_family_changes_id_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FamilyAnswer"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShownFamilyChange"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    get_year_lists: {
        parameters: {
            query?: {
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["YearCounts"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    get_year_lists_kind: {
        parameters: {
            query?: {
                unit?: string;
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["YearPage"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    post_year_lists_kind_export: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["YearFileWish"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    get_year_samples: {
        parameters: {
            query?: {
                unit?: string;
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SampleList"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    post_year_samples: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SampleWish"];
            };
        };
        responses: {
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShownSample"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    get_year_samples_id: {
        parameters: {
            query?: {
                after?: number;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SamplePage"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    post_year_samples_id_rows_household_check: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                household: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SampleCheck"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShownSample"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    get_households_id_visits: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitList"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    post_households_id_visits: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VisitWish"];
            };
        };
        responses: {
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitPage"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    post_households_id_visits_visit_corrections: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                visit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VisitCorrection"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitPage"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    get_units_code_overview: {
        parameters: {
            query: {
                from: string;
                to: string;
                cutoff?: string;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitOverview"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    get_campaigns: {
        parameters: {
            query: {
                unit: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignList"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    get_forms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormList"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    get_forms_form: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                form: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormDefinition"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    get_forms_form_filled: {
        parameters: {
            query: {
                unit: string;
                from?: string;
                to?: string;
                cutoff?: string;
                campaign?: string;
                compare?: boolean;
            };
            header?: never;
            path: {
                form: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SaidForm"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    get_forms_form_filled_pdf: {
        parameters: {
            query: {
                unit: string;
                from?: string;
                to?: string;
                cutoff?: string;
                campaign?: string;
                compare?: boolean;
            };
            header?: never;
            path: {
                form: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    get_forms_form_filled_xlsx: {
        parameters: {
            query: {
                unit: string;
                from?: string;
                to?: string;
                cutoff?: string;
                campaign?: string;
                compare?: boolean;
            };
            header?: never;
            path: {
                form: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    get_forms_form_children: {
        parameters: {
            query: {
                unit: string;
                from?: string;
                to?: string;
                cutoff?: string;
                campaign?: string;
            };
            header?: never;
            path: {
                form: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormChildren"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    get_forms_form_cells_item_records: {
        parameters: {
            query: {
                unit: string;
                from?: string;
                to?: string;
                cutoff?: string;
                campaign?: string;
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                form: string;
                item: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CellRecords"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    put_forms_form_typed_item: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                form: string;
                item: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TypedNumber"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["refusal"];
        };
    };
    get_imports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Imports"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    post_imports: {
        parameters: {
            query?: {
                dry_run?: boolean;
                name?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description The answer */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportId"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    get_imports_template_xlsx: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    get_imports_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    get_imports_id_events: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["Import"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    post_imports_id_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["refusal"];
        };
    };
    get_imports_id_bad: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRows"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    post_imports_id_bad_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileWish"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    get_log: {
        parameters: {
            query?: {
                unit?: string;
                person?: string;
                record?: string;
                account?: string;
                act?: "nothing" | "signed_in" | "sign_in_refused" | "signed_out" | "password_changed" | "profile_changed" | "second_factor_set" | "second_factor_answered" | "recovery_code_used" | "opening_declared" | "account_opened" | "account_changed" | "account_confirmed" | "account_closed" | "account_unlocked" | "password_reset" | "second_factor_reset" | "account_act_refused" | "delegation_given" | "delegation_ended" | "acting_begun" | "acting_ended" | "open_id_linked" | "open_id_unlinked" | "figure_typed" | "import_begun" | "import_cancelled" | "rows_imported" | "import_ended" | "bad_rows_fetched" | "household_opened" | "person_looked_for" | "likeness_looked_for" | "cell_opened" | "secret_revealed" | "reveal_refused" | "persons_exported" | "sheet_printed" | "own_copy_given" | "consent_recorded" | "consent_withdrawn" | "disclosure_recorded" | "assessment_recorded" | "assessment_decided" | "incident_recorded" | "incident_step_taken" | "incident_household_added" | "child_access_asked" | "child_access_decided" | "request_received" | "request_answered" | "transfer_asked" | "transfer_answered" | "transfer_taken" | "household_locked" | "household_unlocked" | "destruction_proposed" | "destruction_confirmed" | "destruction_refused" | "log_read" | "log_exported" | "log_verified" | "keys_rotated" | "dossier_begun" | "dossier_step_taken" | "dossier_opened" | "application_typed" | "application_forgotten" | "paper_added" | "paper_taken_away" | "papers_seen" | "paper_opened" | "sample_drawn" | "sample_row_checked" | "visit_recorded" | "visit_corrected" | "visits_seen" | "policy_weighed" | "family_change_asked" | "family_change_refused" | "family_change_made" | "asset_list_made" | "asset_list_passed_on" | "asset_list_closed" | "asset_answers_taken" | "asset_answer_recorded";
                from?: string;
                to?: string;
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryList"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    get_log_acts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActList"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    get_log_chain_seq: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                chain: number;
                seq: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShownWholeEntry"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    post_log_find_person: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonOfNumber"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlindPerson"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    post_log_verify: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogVerified"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    post_log_export: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogFileWish"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    get_consent_texts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentTexts"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    get_personal_fields: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonalFieldList"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    get_households_id_consents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consents"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    post_households_id_consents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsentWish"];
            };
        };
        responses: {
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentRow"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    post_households_id_consents_consent_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                consent: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Withdrawal"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentRow"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    get_disclosures: {
        parameters: {
            query?: {
                unit?: string;
                household?: string;
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisclosureList"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    post_disclosures: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisclosureWish"];
            };
        };
        responses: {
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShownDisclosure"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    get_person_requests: {
        parameters: {
            query?: {
                unit?: string;
                household?: string;
                state?: "open" | "late" | "answered";
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestList"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    post_person_requests: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonRequestWish"];
            };
        };
        responses: {
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShownRequest"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    get_person_requests_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeRequest"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    post_person_requests_id_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestAnswer"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShownRequest"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    post_households_export: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportWish"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    post_households_id_own_copy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileWish"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    post_households_id_lock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonGiven"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileLock"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    post_households_id_unlock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonGiven"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileLock"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    get_destructions: {
        parameters: {
            query?: {
                unit?: string;
                state?: "proposed" | "confirmed" | "refused";
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DestructionList"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    post_destructions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDestruction"];
            };
        };
        responses: {
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShownDestruction"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    get_destructions_due: {
        parameters: {
            query?: {
                unit?: string;
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DueFileList"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    post_destructions_id_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonGiven"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShownDestruction"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    post_destructions_id_refuse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonGiven"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShownDestruction"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    get_child_accesses: {
        parameters: {
            query?: {
                unit?: string;
                state?: "waiting" | "granted" | "refused";
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChildAccessList"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    post_households_id_child_access: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevealWish"];
            };
        };
        responses: {
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShownChildAccess"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    post_child_accesses_id_grant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccessAnswer"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShownChildAccess"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    post_child_accesses_id_refuse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccessAnswer"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShownChildAccess"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    get_impact_assessments: {
        parameters: {
            query?: {
                unit?: string;
                state?: "waiting" | "approved" | "refused";
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentList"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    post_impact_assessments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssessmentWish"];
            };
        };
        responses: {
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShownAssessment"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    post_impact_assessments_id_approve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WordsGiven"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShownAssessment"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    post_impact_assessments_id_refuse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WordsGiven"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShownAssessment"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    get_data_incidents: {
        parameters: {
            query?: {
                unit?: string;
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentList"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    post_data_incidents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IncidentWish"];
            };
        };
        responses: {
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShownIncident"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    post_data_incidents_id_steps: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IncidentStepWish"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShownIncident"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    post_data_incidents_id_households: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AffectedHouseholds"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShownIncident"];
                };
            };
            default: components["responses"]["refusal"];
        };
    };
    get_openapi_json: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["refusal"];
        };
    };
}
