// A city in service: two warm instances, copies in three zones, alerts to whoever is on duty.
using 'main.bicep'

param name = readEnvironmentVariable('HOTLINE_CITY')
param stage = 'prod'
param location = readEnvironmentVariable('AZURE_LOCATION')
param masterKey = readEnvironmentVariable('HOTLINE_MASTER_KEY')
param alwaysReadyInstances = 2
param alertMail = readEnvironmentVariable('HOTLINE_ALERT_MAIL')
