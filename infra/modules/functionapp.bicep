// The function app on Flex Consumption; it comes to storage and vault with its own identity.
param name string
param location string
param tags object
param storageAccountName string
param deploymentContainerUrl string
param masterKeySecretUri string
param ledgerKeyUri string
param insightsConnectionString string
param workspaceId string
param maximumInstances int
param alwaysReadyInstances int
param policyFolder string
param allowedAddresses string[]

@description('Where the app stands in a network; empty for nowhere.')
param subnetId string

param language { endpoint: string, project: string, deployment: string }?
param mail { host: string, from: string, user: string }?
param exchange { self: string }?
param vaultUri string
param staffSignIn { clientId: string, tenantId: string }?

resource plan 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: '${name}-plan'
  location: location
  tags: tags
  kind: 'functionapp'
  sku: { tier: 'FlexConsumption', name: 'FC1' }
  properties: { reserved: true }
}

resource app 'Microsoft.Web/sites@2024-04-01' = {
  name: name
  location: location
  tags: union(tags, { 'azd-service-name': 'app' })
  kind: 'functionapp,linux'
  identity: { type: 'SystemAssigned' }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    virtualNetworkSubnetId: empty(subnetId) ? null : subnetId
    functionAppConfig: {
      deployment: {
        storage: {
          type: 'blobContainer'
          value: deploymentContainerUrl
          authentication: { type: 'SystemAssignedIdentity' }
        }
      }
      runtime: { name: 'dotnet-isolated', version: '10.0' }
      scaleAndConcurrency: {
        instanceMemoryMB: 2048
        maximumInstanceCount: maximumInstances
        alwaysReady: alwaysReadyInstances == 0 ? [] : [{ name: 'http', instanceCount: alwaysReadyInstances }]
      }
    }
    siteConfig: {
      minTlsVersion: '1.2'
      ftpsState: 'Disabled'
      healthCheckPath: '/api/health'
      // A list ends with a denial of everybody else by itself.
      ipSecurityRestrictions: [
        for (range, index) in allowedAddresses: {
          name: 'allowed-${index}'
          priority: 100 + index
          action: 'Allow'
          ipAddress: range
        }
      ]
    }
  }

  // docs/settings.md tells what each is for; a test compares these names with the ones the app reads.
  resource settings 'config' = {
    name: 'appsettings'
    properties: {
      HotlineStorage__accountName: storageAccountName
      AzureWebJobsStorage__accountName: storageAccountName
      Hotline__MasterKey: '@Microsoft.KeyVault(SecretUri=${masterKeySecretUri})'
      Hotline__LedgerKey: ledgerKeyUri
      Hotline__PolicyFolder: policyFolder
      Hotline__PolicyLookSeconds: '15'
      Hotline__Language__Endpoint: language.?endpoint ?? ''
      Hotline__Language__Project: language.?project ?? ''
      Hotline__Language__Deployment: language.?deployment ?? ''
      Hotline__Language__TimeoutSeconds: '20'
      Hotline__Language__RestSeconds: '60'
      Hotline__Mail__Host: mail.?host ?? ''
      Hotline__Mail__Port: '587'
      Hotline__Mail__From: mail.?from ?? ''
      Hotline__Mail__UseTls: 'true'
      Hotline__Mail__User: mail.?user ?? ''
      Hotline__Mail__Password: mail == null ? '' : '@Microsoft.KeyVault(SecretUri=${vaultUri}secrets/mail-password)'
      Hotline__Exchange__Self: exchange.?self ?? ''
      Hotline__Exchange__Partners: exchange == null ? '' : '@Microsoft.KeyVault(SecretUri=${vaultUri}secrets/exchange-partners)'
      // Without authentication before it the app must not believe who the platform says is there.
      Hotline__SignIn__Platform: staffSignIn == null ? 'false' : 'true'
      AzureWebJobsDisableHomepage: 'true'
      APPLICATIONINSIGHTS_CONNECTION_STRING: insightsConnectionString
    }
  }

  // Citizens come without an account: whoever is not signed in passes, and the service itself asks staff to sign in, at /sign-in. There is
  // no client secret: the app registration issues ID tokens, and nothing but those is asked for.
  resource signIn 'config' = if (staffSignIn != null) {
    name: 'authsettingsV2'
    properties: {
      platform: { enabled: true }
      globalValidation: { requireAuthentication: false, unauthenticatedClientAction: 'AllowAnonymous' }
      identityProviders: {
        azureActiveDirectory: {
          enabled: true
          registration: {
            clientId: staffSignIn!.clientId
            openIdIssuer: '${environment().authentication.loginEndpoint}${staffSignIn!.tenantId}/v2.0'
          }
        }
      }
      login: { tokenStore: { enabled: false } }
    }
  }
}

resource toWorkspace 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'to-workspace'
  scope: app
  properties: {
    workspaceId: workspaceId
    logs: [{ category: 'AppServiceAuthenticationLogs', enabled: staffSignIn != null }]
    metrics: [{ category: 'AllMetrics', enabled: true }]
  }
}

output name string = app.name
output principalId string = app.identity.principalId
output address string = 'https://${app.properties.defaultHostName}'
