// What azd deploys (azure.yaml), from the variables of its environment.
using 'main.bicep'

param name = readEnvironmentVariable('HOTLINE_CITY')
param stage = readEnvironmentVariable('HOTLINE_STAGE', 'dev')
param location = readEnvironmentVariable('AZURE_LOCATION')
param masterKey = readEnvironmentVariable('HOTLINE_MASTER_KEY')
param alertMail = readEnvironmentVariable('HOTLINE_ALERT_MAIL', '')
