/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Workspaces {\n    workspaces {\n      id\n      name\n      organisation\n      sample\n      changedAt\n    }\n  }\n": typeof types.WorkspacesDocument,
    "\n  query Starts {\n    samples {\n      id\n      name\n      organisation\n    }\n    catalogues {\n      id\n      name\n      pejlemaerker\n    }\n  }\n": typeof types.StartsDocument,
    "\n  mutation CreateWorkspace($input: CreateWorkspaceInput!) {\n    createWorkspace(input: $input) {\n      id\n    }\n  }\n": typeof types.CreateWorkspaceDocument,
    "\n  mutation RenameWorkspace($workspace: ID!, $name: String!) {\n    renameWorkspace(workspace: $workspace, name: $name) {\n      id\n      name\n    }\n  }\n": typeof types.RenameWorkspaceDocument,
    "\n  mutation ChangeSettings($workspace: ID!, $operation: ID!, $actor: String!, $settings: SettingsInput!) {\n    changeSettings(workspace: $workspace, operation: $operation, actor: $actor, settings: $settings) {\n      id\n      organisation\n    }\n  }\n": typeof types.ChangeSettingsDocument,
    "\n  mutation NameLeaders($workspace: ID!, $operation: ID!, $actor: String!, $level: ID!, $noun: String) {\n    nameLeadersOfLevel(workspace: $workspace, operation: $operation, actor: $actor, level: $level, noun: $noun) {\n      id\n    }\n  }\n": typeof types.NameLeadersDocument,
    "\n  mutation DeleteWorkspace($workspace: ID!, $name: String!) {\n    deleteWorkspace(workspace: $workspace, name: $name)\n  }\n": typeof types.DeleteWorkspaceDocument,
    "\n  query MapGraph($workspace: ID!, $since: VersionInput) {\n    mapGraph(workspace: $workspace, since: $since) {\n      epoch\n      revision\n      columns {\n        nodes {\n          level { id name rank noun }\n          unit { id name kind }\n          leader { id name title employees email }\n          pejlemaerke { id name framework description }\n          goal { id title description indicator baseline target current measureUnit due status stopsHere stopsReason }\n          initiative { id title description start end status }\n          network {\n            id name purpose kind participation scope time resources facilitation consultants administration\n            started restarted lastEvaluated evaluationMonths lifeYears status\n          }\n        }\n        links {\n          partOf { from to }\n          leaderLevel { from to }\n          goalLevel { from to }\n          inUnit { from to }\n          reportsTo { from to }\n          owns { from to }\n          cascadesTo { from to }\n          goalSupports { from to }\n          initiativeSupports { from to }\n          realises { from to }\n          responsibleFor { from to }\n          memberOf { from to }\n          facilitates { from to }\n          anchoredInLeader { from to }\n          anchoredInUnit { from to }\n          addressesPejlemaerke { from to }\n          addressesGoal { from to }\n        }\n        cascade { primary translation involvement room }\n        settings { organisation asOf spanMax minAnswers layerWord mapping }\n      }\n      cells { level pejlemaerke statement answers mean }\n    }\n  }\n": typeof types.MapGraphDocument,
    "\n  query WorkspaceOnScreen($workspace: ID!) {\n    workspace(id: $workspace) {\n      id\n      name\n      organisation\n      sample\n      importedFile\n      importedAt\n    }\n  }\n": typeof types.WorkspaceOnScreenDocument,
};
const documents: Documents = {
    "\n  query Workspaces {\n    workspaces {\n      id\n      name\n      organisation\n      sample\n      changedAt\n    }\n  }\n": types.WorkspacesDocument,
    "\n  query Starts {\n    samples {\n      id\n      name\n      organisation\n    }\n    catalogues {\n      id\n      name\n      pejlemaerker\n    }\n  }\n": types.StartsDocument,
    "\n  mutation CreateWorkspace($input: CreateWorkspaceInput!) {\n    createWorkspace(input: $input) {\n      id\n    }\n  }\n": types.CreateWorkspaceDocument,
    "\n  mutation RenameWorkspace($workspace: ID!, $name: String!) {\n    renameWorkspace(workspace: $workspace, name: $name) {\n      id\n      name\n    }\n  }\n": types.RenameWorkspaceDocument,
    "\n  mutation ChangeSettings($workspace: ID!, $operation: ID!, $actor: String!, $settings: SettingsInput!) {\n    changeSettings(workspace: $workspace, operation: $operation, actor: $actor, settings: $settings) {\n      id\n      organisation\n    }\n  }\n": types.ChangeSettingsDocument,
    "\n  mutation NameLeaders($workspace: ID!, $operation: ID!, $actor: String!, $level: ID!, $noun: String) {\n    nameLeadersOfLevel(workspace: $workspace, operation: $operation, actor: $actor, level: $level, noun: $noun) {\n      id\n    }\n  }\n": types.NameLeadersDocument,
    "\n  mutation DeleteWorkspace($workspace: ID!, $name: String!) {\n    deleteWorkspace(workspace: $workspace, name: $name)\n  }\n": types.DeleteWorkspaceDocument,
    "\n  query MapGraph($workspace: ID!, $since: VersionInput) {\n    mapGraph(workspace: $workspace, since: $since) {\n      epoch\n      revision\n      columns {\n        nodes {\n          level { id name rank noun }\n          unit { id name kind }\n          leader { id name title employees email }\n          pejlemaerke { id name framework description }\n          goal { id title description indicator baseline target current measureUnit due status stopsHere stopsReason }\n          initiative { id title description start end status }\n          network {\n            id name purpose kind participation scope time resources facilitation consultants administration\n            started restarted lastEvaluated evaluationMonths lifeYears status\n          }\n        }\n        links {\n          partOf { from to }\n          leaderLevel { from to }\n          goalLevel { from to }\n          inUnit { from to }\n          reportsTo { from to }\n          owns { from to }\n          cascadesTo { from to }\n          goalSupports { from to }\n          initiativeSupports { from to }\n          realises { from to }\n          responsibleFor { from to }\n          memberOf { from to }\n          facilitates { from to }\n          anchoredInLeader { from to }\n          anchoredInUnit { from to }\n          addressesPejlemaerke { from to }\n          addressesGoal { from to }\n        }\n        cascade { primary translation involvement room }\n        settings { organisation asOf spanMax minAnswers layerWord mapping }\n      }\n      cells { level pejlemaerke statement answers mean }\n    }\n  }\n": types.MapGraphDocument,
    "\n  query WorkspaceOnScreen($workspace: ID!) {\n    workspace(id: $workspace) {\n      id\n      name\n      organisation\n      sample\n      importedFile\n      importedAt\n    }\n  }\n": types.WorkspaceOnScreenDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Workspaces {\n    workspaces {\n      id\n      name\n      organisation\n      sample\n      changedAt\n    }\n  }\n"): (typeof documents)["\n  query Workspaces {\n    workspaces {\n      id\n      name\n      organisation\n      sample\n      changedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Starts {\n    samples {\n      id\n      name\n      organisation\n    }\n    catalogues {\n      id\n      name\n      pejlemaerker\n    }\n  }\n"): (typeof documents)["\n  query Starts {\n    samples {\n      id\n      name\n      organisation\n    }\n    catalogues {\n      id\n      name\n      pejlemaerker\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateWorkspace($input: CreateWorkspaceInput!) {\n    createWorkspace(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation CreateWorkspace($input: CreateWorkspaceInput!) {\n    createWorkspace(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenameWorkspace($workspace: ID!, $name: String!) {\n    renameWorkspace(workspace: $workspace, name: $name) {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  mutation RenameWorkspace($workspace: ID!, $name: String!) {\n    renameWorkspace(workspace: $workspace, name: $name) {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeSettings($workspace: ID!, $operation: ID!, $actor: String!, $settings: SettingsInput!) {\n    changeSettings(workspace: $workspace, operation: $operation, actor: $actor, settings: $settings) {\n      id\n      organisation\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeSettings($workspace: ID!, $operation: ID!, $actor: String!, $settings: SettingsInput!) {\n    changeSettings(workspace: $workspace, operation: $operation, actor: $actor, settings: $settings) {\n      id\n      organisation\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NameLeaders($workspace: ID!, $operation: ID!, $actor: String!, $level: ID!, $noun: String) {\n    nameLeadersOfLevel(workspace: $workspace, operation: $operation, actor: $actor, level: $level, noun: $noun) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation NameLeaders($workspace: ID!, $operation: ID!, $actor: String!, $level: ID!, $noun: String) {\n    nameLeadersOfLevel(workspace: $workspace, operation: $operation, actor: $actor, level: $level, noun: $noun) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteWorkspace($workspace: ID!, $name: String!) {\n    deleteWorkspace(workspace: $workspace, name: $name)\n  }\n"): (typeof documents)["\n  mutation DeleteWorkspace($workspace: ID!, $name: String!) {\n    deleteWorkspace(workspace: $workspace, name: $name)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MapGraph($workspace: ID!, $since: VersionInput) {\n    mapGraph(workspace: $workspace, since: $since) {\n      epoch\n      revision\n      columns {\n        nodes {\n          level { id name rank noun }\n          unit { id name kind }\n          leader { id name title employees email }\n          pejlemaerke { id name framework description }\n          goal { id title description indicator baseline target current measureUnit due status stopsHere stopsReason }\n          initiative { id title description start end status }\n          network {\n            id name purpose kind participation scope time resources facilitation consultants administration\n            started restarted lastEvaluated evaluationMonths lifeYears status\n          }\n        }\n        links {\n          partOf { from to }\n          leaderLevel { from to }\n          goalLevel { from to }\n          inUnit { from to }\n          reportsTo { from to }\n          owns { from to }\n          cascadesTo { from to }\n          goalSupports { from to }\n          initiativeSupports { from to }\n          realises { from to }\n          responsibleFor { from to }\n          memberOf { from to }\n          facilitates { from to }\n          anchoredInLeader { from to }\n          anchoredInUnit { from to }\n          addressesPejlemaerke { from to }\n          addressesGoal { from to }\n        }\n        cascade { primary translation involvement room }\n        settings { organisation asOf spanMax minAnswers layerWord mapping }\n      }\n      cells { level pejlemaerke statement answers mean }\n    }\n  }\n"): (typeof documents)["\n  query MapGraph($workspace: ID!, $since: VersionInput) {\n    mapGraph(workspace: $workspace, since: $since) {\n      epoch\n      revision\n      columns {\n        nodes {\n          level { id name rank noun }\n          unit { id name kind }\n          leader { id name title employees email }\n          pejlemaerke { id name framework description }\n          goal { id title description indicator baseline target current measureUnit due status stopsHere stopsReason }\n          initiative { id title description start end status }\n          network {\n            id name purpose kind participation scope time resources facilitation consultants administration\n            started restarted lastEvaluated evaluationMonths lifeYears status\n          }\n        }\n        links {\n          partOf { from to }\n          leaderLevel { from to }\n          goalLevel { from to }\n          inUnit { from to }\n          reportsTo { from to }\n          owns { from to }\n          cascadesTo { from to }\n          goalSupports { from to }\n          initiativeSupports { from to }\n          realises { from to }\n          responsibleFor { from to }\n          memberOf { from to }\n          facilitates { from to }\n          anchoredInLeader { from to }\n          anchoredInUnit { from to }\n          addressesPejlemaerke { from to }\n          addressesGoal { from to }\n        }\n        cascade { primary translation involvement room }\n        settings { organisation asOf spanMax minAnswers layerWord mapping }\n      }\n      cells { level pejlemaerke statement answers mean }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkspaceOnScreen($workspace: ID!) {\n    workspace(id: $workspace) {\n      id\n      name\n      organisation\n      sample\n      importedFile\n      importedAt\n    }\n  }\n"): (typeof documents)["\n  query WorkspaceOnScreen($workspace: ID!) {\n    workspace(id: $workspace) {\n      id\n      name\n      organisation\n      sample\n      importedFile\n      importedAt\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;