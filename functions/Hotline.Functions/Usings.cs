// The one place where the two hosts differ in code: where the attributes and types of the function classes come from.
#if AZURE_FUNCTIONS
global using Microsoft.Azure.Functions.Worker;
global using Microsoft.Azure.Functions.Worker.Builder;
global using Microsoft.Azure.Functions.Worker.Middleware;
#else
global using Hotline.LocalHost;
#endif
global using Hotline.Core;
global using Hotline.Core.Access;
global using Hotline.Core.Cases;
global using Hotline.Core.Cases.Views;
global using Microsoft.AspNetCore.Http;
global using Microsoft.Extensions.DependencyInjection;
global using Microsoft.Extensions.Hosting;
global using Microsoft.Extensions.Logging;
