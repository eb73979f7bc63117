// What the runbook (docs/runbook.md) answers: each alert is named as its section there.
param name string
param location string
param tags object
param mail string
param insightsId string
param storageAccountName string

resource storage 'Microsoft.Storage/storageAccounts@2023-05-01' existing = {
  name: storageAccountName
}

resource people 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: '${name}-people'
  location: 'global'
  tags: tags
  properties: {
    groupShortName: 'hotline'
    enabled: true
    emailReceivers: [{ name: 'on-duty', emailAddress: mail, useCommonAlertSchema: true }]
  }
}

// Searches over the app's logs: name, query, and how long a window it looks at.
var searches = [
  {
    name: 'stuck-step'
    description: 'A step of a case failed on every try and waits at the dispatch desk.'
    query: 'traces | where message has "failed on every try and waits at the dispatch desk"'
    window: 'PT5M'
    severity: 1
  }
  {
    name: 'timer-failing'
    description: 'A round of reminders, publications or upkeep failed.'
    query: 'requests | where success == false and name endswith "Timer"'
    window: 'PT1H'
    severity: 1
  }
  {
    name: 'requests-failing'
    description: 'The service answers people with errors of its own.'
    query: 'requests | where toint(resultCode) >= 500 and name endswith "Http"'
    window: 'PT15M'
    severity: 2
  }
  {
    name: 'language-away'
    description: 'Azure AI Language does not answer; the embedded understanding works alone.'
    query: 'traces | where message has "The language service did not answer"'
    window: 'PT1H'
    severity: 3
  }
]

resource searchAlerts 'Microsoft.Insights/scheduledQueryRules@2023-03-15-preview' = [
  for search in searches: {
    name: '${name}-${search.name}'
    location: location
    tags: tags
    properties: {
      displayName: search.name
      description: search.description
      severity: search.severity
      enabled: true
      scopes: [insightsId]
      evaluationFrequency: 'PT5M'
      windowSize: search.window
      criteria: {
        allOf: [
          {
            query: search.query
            timeAggregation: 'Count'
            operator: 'GreaterThan'
            threshold: 0
            failingPeriods: { numberOfEvaluationPeriods: 1, minFailingPeriodsToAlert: 1 }
          }
        ]
      }
      actions: { actionGroups: [people.id] }
    }
  }
]

resource storageUnavailable 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: '${name}-storage-unavailable'
  location: 'global'
  tags: tags
  properties: {
    description: 'Storage answers less than 99.9 % of what the app asks.'
    severity: 1
    enabled: true
    scopes: [storage.id]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          name: 'availability'
          metricName: 'Availability'
          operator: 'LessThan'
          threshold: json('99.9')
          timeAggregation: 'Average'
          criterionType: 'StaticThresholdCriterion'
        }
      ]
    }
    actions: [{ actionGroupId: people.id }]
  }
}
