// The one storage account: tables, queues and containers of the service. Nobody holds its keys; the app comes with its identity.
param accountName string
param location string
param tags object
param workspaceId string

@description('How the account copies what it holds.')
param copies string

@description('The only subnet that is let in; empty for no such rule.')
param onlySubnetId string

// The names are those of Hotline.Storage/StorageNames.cs; a test compares them.
var tableNames = [
  'Cases'
  'Listings'
  'Outbox'
  'Accounts'
  'StuckSteps'
  'Audit'
  'Duty'
  'Calendar'
  'Meetings'
  'Bulletins'
  'Findings'
  'Models'
  'Examples'
  'CallBacks'
  'Drafts'
  'Samples'
  'Campaigns'
  'Votes'
]
var queueNames = ['classify', 'route', 'keep-listings', 'notify', 'exchange']
var privateContainerNames = [
  'attachments'
  'words'
  'keys'
  'models'
  'figures'
  'policy'
  'search'
  'ledger'
]
var publicContainerName = 'public'
var deploymentContainerName = 'deployments'

resource account 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: accountName
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: { name: copies }
  properties: {
    allowSharedKeyAccess: false
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
    // Only the public container is: ratings and open data are there for everyone.
    allowBlobPublicAccess: true
    defaultToOAuthAuthentication: true
    networkAcls: {
      defaultAction: empty(onlySubnetId) ? 'Allow' : 'Deny'
      bypass: 'AzureServices'
      virtualNetworkRules: empty(onlySubnetId) ? [] : [{ id: onlySubnetId }]
    }
  }
}

resource blobs 'Microsoft.Storage/storageAccounts/blobServices@2023-05-01' = {
  parent: account
  name: 'default'
  properties: {
    deleteRetentionPolicy: { enabled: true, days: 30 }
    containerDeleteRetentionPolicy: { enabled: true, days: 30 }
  }
}

resource privateContainers 'Microsoft.Storage/storageAccounts/blobServices/containers@2023-05-01' = [
  for container in concat(privateContainerNames, [deploymentContainerName]): {
    parent: blobs
    name: container
    properties: { publicAccess: 'None' }
  }
]

resource publicContainer 'Microsoft.Storage/storageAccounts/blobServices/containers@2023-05-01' = {
  parent: blobs
  name: publicContainerName
  properties: { publicAccess: 'Blob' }
}

resource queues 'Microsoft.Storage/storageAccounts/queueServices@2023-05-01' = {
  parent: account
  name: 'default'
}

resource stepQueues 'Microsoft.Storage/storageAccounts/queueServices/queues@2023-05-01' = [
  for queue in queueNames: { parent: queues, name: queue }
]

resource poisonQueues 'Microsoft.Storage/storageAccounts/queueServices/queues@2023-05-01' = [
  for queue in queueNames: { parent: queues, name: '${queue}-poison' }
]

resource tables 'Microsoft.Storage/storageAccounts/tableServices@2023-05-01' = {
  parent: account
  name: 'default'
}

resource caseTables 'Microsoft.Storage/storageAccounts/tableServices/tables@2023-05-01' = [
  for table in tableNames: { parent: tables, name: table }
]

resource toWorkspace 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'to-workspace'
  scope: blobs
  properties: {
    workspaceId: workspaceId
    logs: [{ category: 'StorageDelete', enabled: true }]
    metrics: [{ category: 'Transaction', enabled: true }]
  }
}

output accountName string = account.name
output deploymentContainerUrl string = '${account.properties.primaryEndpoints.blob}${deploymentContainerName}'
output publicFiles string = '${account.properties.primaryEndpoints.blob}${publicContainerName}'
