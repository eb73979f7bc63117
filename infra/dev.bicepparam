// A city to try things in: az deployment sub create --location LOCATION --template-file infra/main.bicep --parameters infra/dev.bicepparam
using 'main.bicep'

param name = 'yunxi'
param stage = 'dev'
param location = readEnvironmentVariable('AZURE_LOCATION', 'eastasia')
param masterKey = readEnvironmentVariable('HOTLINE_MASTER_KEY')
param maximumInstances = 40
