// A network from which alone storage and vault are reached, for cities that ask for it.
param name string
param location string
param tags object

resource network 'Microsoft.Network/virtualNetworks@2024-05-01' = {
  name: '${name}-network'
  location: location
  tags: tags
  properties: { addressSpace: { addressPrefixes: ['10.64.0.0/24'] } }

  resource app 'subnets' = {
    name: 'app'
    properties: {
      addressPrefix: '10.64.0.0/25'
      delegations: [{ name: 'flex', properties: { serviceName: 'Microsoft.App/environments' } }]
      serviceEndpoints: [{ service: 'Microsoft.Storage' }, { service: 'Microsoft.KeyVault' }]
    }
  }
}

output subnetId string = network::app.id
