global using Hotline.Testing;
global using Microsoft.AspNetCore.Http;
global using Eventually = Hotline.LocalHost.Tests.Samples.Eventually;
