/** The whole graph as columns, the shape of `GraphColumns`: as it is, or at a point of its history. */
export const MAP_GRAPH = /* GraphQL */ `
  query MapGraph($workspace: ID!, $since: VersionInput, $at: AtInput) {
    mapGraph(workspace: $workspace, since: $since, at: $at) {
      epoch
      revision
      columns {
        nodes {
          level {
            id
            name
            rank
            noun
          }
          unit {
            id
            name
            kind
          }
          leader {
            id
            name
            title
            employees
            email
          }
          pejlemaerke {
            id
            name
            framework
            description
          }
          goal {
            id
            title
            description
            indicator
            baseline
            target
            current
            measureUnit
            due
            status
            stopsHere
            stopsReason
          }
          initiative {
            id
            title
            description
            start
            end
            status
          }
          network {
            id
            name
            purpose
            kind
            participation
            scope
            time
            resources
            facilitation
            consultants
            administration
            started
            restarted
            lastEvaluated
            evaluationMonths
            lifeYears
            status
          }
          aside {
            id
            code
            about
            subject
            reason
            date
          }
          agreement {
            id
            about
            subject
            what
            who
            due
            done
          }
        }
        links {
          partOf {
            from
            to
          }
          leaderLevel {
            from
            to
          }
          goalLevel {
            from
            to
          }
          inUnit {
            from
            to
          }
          reportsTo {
            from
            to
          }
          owns {
            from
            to
          }
          cascadesTo {
            from
            to
          }
          goalSupports {
            from
            to
          }
          initiativeSupports {
            from
            to
          }
          realises {
            from
            to
          }
          responsibleFor {
            from
            to
          }
          memberOf {
            from
            to
          }
          facilitates {
            from
            to
          }
          anchoredInLeader {
            from
            to
          }
          anchoredInUnit {
            from
            to
          }
          addressesPejlemaerke {
            from
            to
          }
          addressesGoal {
            from
            to
          }
        }
        cascade {
          primary
          translation
          involvement
          room
        }
        settings {
          organisation
          asOf
          spanMax
          minAnswers
          layerWord
          mapping
        }
      }
      cells {
        level
        pejlemaerke
        statement
        answers
        mean
      }
    }
  }
`;
