// The vault that keeps the master key away from the data it protects.
param vaultName string
param location string
param tags object
param workspaceId string

@description('The only subnet that is let in; empty for no such rule.')
param onlySubnetId string

@secure()
param masterKey string

@secure()
param mailPassword string

@secure()
param exchangePartners string

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: vaultName
  location: location
  tags: tags
  properties: {
    tenantId: tenant().tenantId
    sku: { family: 'A', name: 'standard' }
    enableRbacAuthorization: true
    enablePurgeProtection: true
    softDeleteRetentionInDays: 90
    networkAcls: {
      defaultAction: empty(onlySubnetId) ? 'Allow' : 'Deny'
      bypass: 'AzureServices'
      virtualNetworkRules: empty(onlySubnetId) ? [] : [{ id: onlySubnetId }]
    }
  }
}

resource masterKeySecret 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = {
  parent: vault
  name: 'master-key'
  properties: { value: masterKey }
}

// The ledger's roots are signed with it; it never leaves the vault, and each year has a new version.
resource ledgerKey 'Microsoft.KeyVault/vaults/keys@2023-07-01' = {
  parent: vault
  name: 'ledger'
  properties: {
    kty: 'EC'
    curveName: 'P-256'
    keyOps: ['sign', 'verify']
    rotationPolicy: {
      lifetimeActions: [{ trigger: { timeAfterCreate: 'P1Y' }, action: { type: 'rotate' } }]
    }
  }
}

output ledgerKeyUri string = ledgerKey.properties.keyUri

resource mailPasswordSecret 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = if (!empty(mailPassword)) {
  parent: vault
  name: 'mail-password'
  properties: { value: mailPassword }
}

resource exchangePartnersSecret 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = if (!empty(exchangePartners)) {
  parent: vault
  name: 'exchange-partners'
  properties: { value: exchangePartners }
}

resource toWorkspace 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'to-workspace'
  scope: vault
  properties: { workspaceId: workspaceId, logs: [{ categoryGroup: 'audit', enabled: true }] }
}

output vaultName string = vault.name
output vaultUri string = vault.properties.vaultUri
output masterKeySecretUri string = masterKeySecret.properties.secretUri
