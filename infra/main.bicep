// Everything one city's hotline needs on Azure: a resource group of its own and what is in it.
targetScope = 'subscription'

@description('Short name of the city and stage; part of every resource name.')
@minLength(2)
@maxLength(12)
param name string

@description('dev or prod: how long things are kept and how widely they are copied.')
@allowed(['dev', 'prod'])
param stage string

@description('Where everything runs; the region must offer Flex Consumption.')
param location string

@description('The key that encrypts the key ring: 32 bytes in base64, made once and kept safe; without it nothing can be read again.')
@secure()
param masterKey string

@description('How far the app may scale out.')
@minValue(40)
@maxValue(1000)
param maximumInstances int = 100

@description('Instances that are kept warm for citizens, so that nobody waits for a cold start; 0 costs nothing at rest.')
@minValue(0)
@maxValue(20)
param alwaysReadyInstances int = 0

@description('A folder of the city\'s own policy files in the published app; empty for the demonstration city.')
param policyFolder string = ''

@description('Address ranges that may reach the app; empty for everyone.')
param allowedAddresses string[] = []

@description('Whether storage and vault take nobody but the app. The public container then is read through the app alone.')
param closedNetwork bool = false

@description('Where alerts go; empty for nowhere.')
param alertMail string = ''

@description('Azure AI Language beside the embedded understanding: its custom classification project and deployment; null for none.')
param language { project: string, deployment: string }?

@description('The city\'s mail server for notices to citizens; null for none. Port 587, encrypted.')
param mail { host: string, from: string, user: string }?

@description('The password for the mail server.')
@secure()
param mailPassword string = ''

@description('What this instance is called among those that exchange cases (docs/exchange.md); null for none.')
param exchange { self: string }?

@description('Those it exchanges cases with, as JSON with their secrets.')
@secure()
param exchangePartners string = ''

@description('The app registration by which staff sign in with the city\'s directory (docs/deployment.md); null for passwords alone.')
param staffSignIn { clientId: string, tenantId: string }?

var city = 'hotline-${name}-${stage}'
var tags = { application: 'hotline', city: name, stage: stage, 'azd-env-name': '${name}-${stage}' }

resource group 'Microsoft.Resources/resourceGroups@2024-03-01' = {
  name: 'rg-${city}'
  location: location
  tags: tags
}

var suffix = uniqueString(group.id, name)

module monitoring 'modules/monitoring.bicep' = {
  scope: group
  params: { name: city, location: location, tags: tags, retentionInDays: stage == 'prod' ? 90 : 30 }
}

module network 'modules/network.bicep' = if (closedNetwork) {
  scope: group
  params: { name: city, location: location, tags: tags }
}

module storage 'modules/storage.bicep' = {
  scope: group
  params: {
    accountName: take('hl${replace(name, '-', '')}${suffix}', 24)
    location: location
    tags: tags
    copies: stage == 'prod' ? 'Standard_ZRS' : 'Standard_LRS'
    workspaceId: monitoring.outputs.workspaceId
    onlySubnetId: closedNetwork ? network!.outputs.subnetId : ''
  }
}

module secrets 'modules/secrets.bicep' = {
  scope: group
  params: {
    vaultName: take('hl-${name}-${suffix}', 24)
    location: location
    tags: tags
    masterKey: masterKey
    mailPassword: mailPassword
    exchangePartners: exchangePartners
    workspaceId: monitoring.outputs.workspaceId
    onlySubnetId: closedNetwork ? network!.outputs.subnetId : ''
  }
}

module text 'modules/language.bicep' = if (language != null) {
  scope: group
  params: {
    name: take('${city}-${suffix}', 60)
    location: location
    tags: tags
    workspaceId: monitoring.outputs.workspaceId
  }
}

module app 'modules/functionapp.bicep' = {
  scope: group
  params: {
    name: '${city}-${suffix}'
    location: location
    tags: tags
    storageAccountName: storage.outputs.accountName
    deploymentContainerUrl: storage.outputs.deploymentContainerUrl
    masterKeySecretUri: secrets.outputs.masterKeySecretUri
    ledgerKeyUri: secrets.outputs.ledgerKeyUri
    insightsConnectionString: monitoring.outputs.insightsConnectionString
    workspaceId: monitoring.outputs.workspaceId
    maximumInstances: maximumInstances
    alwaysReadyInstances: alwaysReadyInstances
    policyFolder: policyFolder
    allowedAddresses: allowedAddresses
    subnetId: closedNetwork ? network!.outputs.subnetId : ''
    language: language == null
      ? null
      : { endpoint: text!.outputs.endpoint, project: language!.project, deployment: language!.deployment }
    mail: mail
    exchange: exchange
    vaultUri: secrets.outputs.vaultUri
    staffSignIn: staffSignIn
  }
}

module access 'modules/access.bicep' = {
  scope: group
  params: {
    appPrincipalId: app.outputs.principalId
    storageAccountName: storage.outputs.accountName
    vaultName: secrets.outputs.vaultName
    languageName: language == null ? '' : text!.outputs.name
  }
}

module alerts 'modules/alerts.bicep' = if (!empty(alertMail)) {
  scope: group
  params: {
    name: city
    location: location
    tags: tags
    mail: alertMail
    insightsId: monitoring.outputs.insightsId
    storageAccountName: storage.outputs.accountName
  }
}

output address string = app.outputs.address
output publicFiles string = storage.outputs.publicFiles
output AZURE_RESOURCE_GROUP string = group.name
output SERVICE_APP_NAME string = app.outputs.name
