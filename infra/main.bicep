// Everything one city's hotline needs on Azure, in one resource group.
targetScope = 'resourceGroup'

@description('Short name of the city or stage; part of every resource name.')
@minLength(2)
@maxLength(12)
param name string

@description('Where everything runs; the region must offer Flex Consumption.')
param location string = resourceGroup().location

@description('The key that encrypts the key ring: 32 bytes in base64, made once and kept safe; without it nothing can be read again.')
@secure()
param masterKey string

@description('How far the app may scale out.')
@minValue(40)
@maxValue(1000)
param maximumInstances int = 100

var suffix = uniqueString(resourceGroup().id, name)
var tags = { application: 'hotline', city: name }

module monitoring 'modules/monitoring.bicep' = {
  params: { name: 'hotline-${name}', location: location, tags: tags }
}

module storage 'modules/storage.bicep' = {
  params: { accountName: take('hl${replace(name, '-', '')}${suffix}', 24), location: location, tags: tags }
}

module secrets 'modules/secrets.bicep' = {
  params: { vaultName: take('hl-${name}-${suffix}', 24), location: location, tags: tags, masterKey: masterKey }
}

module app 'modules/functionapp.bicep' = {
  params: {
    name: 'hotline-${name}-${suffix}'
    location: location
    tags: tags
    storageAccountName: storage.outputs.accountName
    deploymentContainerUrl: storage.outputs.deploymentContainerUrl
    vaultName: secrets.outputs.vaultName
    masterKeySecretUri: secrets.outputs.masterKeySecretUri
    ledgerKeyUri: secrets.outputs.ledgerKeyUri
    insightsConnectionString: monitoring.outputs.insightsConnectionString
    maximumInstances: maximumInstances
  }
}

output address string = app.outputs.address
output publicFiles string = storage.outputs.publicFiles
