using Hotline.Functions.Access;
using Hotline.LocalHost;
using Microsoft.Extensions.DependencyInjection;

namespace Hotline.Functions.Tests.Architecture;

public sealed class StartTests
{
    /// <summary>
    /// Building reads every function, route, binding and constructor and refuses overlaps, unknown settings and missing services; no
    /// storage is needed for that.
    /// </summary>
    [Fact]
    public void Build_TheWholeApp_IsNotRefused()
    {
        var builder = FunctionsApplication.CreateBuilder(["--urls", "http://127.0.0.1:0"]);
        builder.FunctionsAssembly = typeof(HotlineApp).Assembly;
        builder.Configuration["HotlineStorage"] = "UseDevelopmentStorage=true";
        builder.ConfigureFunctionsWebApplication();
        builder.AddHotline();

        using var host = builder.Build();

        var functions = host.Services.GetRequiredService<FunctionAccess>();
        functions.RolesFor("SubmitComplaintHttp").ShouldNotBeEmpty();
    }
}
