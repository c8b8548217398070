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
    "/imports/{id}/bad.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bad rows, to put right. */
        get: operations["get_imports_id_bad_xlsx"];
        put?: never;
        post?: never;
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
        ChildCoverage: {
            unit: components["schemas"]["UnitBrief"];
            filed: number;
            visited: number;
        };
        CodeCount: {
            code: string;
            count: number;
        };
        Coverage: {
            filed: number;
            visited: number;
        };
        Credentials: {
            name: string;
            password: string;
        };
        FilledGroup: {
            no: string;
            label: components["schemas"]["Words"];
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
        HouseholdList: {
            items: components["schemas"]["ListedHousehold"][];
            next?: string;
        };
        HouseholdPage: {
            /** Format: uuid */
            id: string;
            county: number;
            unit: components["schemas"]["UnitName"];
            status: string;
            household: unknown;
            members: unknown[];
            incomes: unknown[];
            expenses: unknown[];
            assets: unknown[];
            judgements: components["schemas"]["JudgementPage"][];
            timeline: components["schemas"]["TimelineEntry"][];
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
        MonthSum: {
            month: string;
            source: string;
            /** Format: money */
            amount: string;
        };
        NewPassword: {
            old: string;
            new: string;
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
        Sentence: {
            zh: string;
            en: string;
        };
        Session: {
            name: string;
            full_name: string;
            phone: string;
            /** @enum {string} */
            role: "administrator" | "officer" | "viewer";
            unit: components["schemas"]["SessionUnit"];
            must_change_password: boolean;
            /** Format: date */
            today: string;
            demo: boolean;
        };
        SessionUnit: {
            code: string;
            name: string;
            /** @enum {string} */
            level: "nation" | "province" | "city" | "county" | "town" | "base";
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
        ShownCode: {
            key: string;
            zh: string;
            en: string;
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
        ShownLabels: {
            records: components["schemas"]["ShownRecord"][];
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
        ShownRecord: {
            kind: string;
            zh: string;
            en: string;
            fields: components["schemas"]["ShownField"][];
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
        };
        TypedNumber: {
            unit: string;
            /** Format: date */
            as_of: string;
            value: number;
            source: string;
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
        Words: {
            zh: string;
            en: string;
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
    get_imports_id_bad_xlsx: {
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
