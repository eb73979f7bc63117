using Hotline.LocalHost.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Hotline.LocalHost.Http;

/// <summary>Hands the app's routes to ASP.NET Core's routing.</summary>
internal static class HttpStartup
{
    public static void MapFunctions(this WebApplication web, IReadOnlyList<HttpFunction> functions, RouteTable routes)
    {
        var services = web.Services;
        var dispatcher = new HttpDispatcher(
            routes,
            services.GetRequiredService<FunctionPipeline>(),
            services.GetService<IUnmatchedRequest>(),
            services.GetRequiredService<ILogger<HttpDispatcher>>());

        ((IEndpointRouteBuilder)web).DataSources.Add(
            new DefaultEndpointDataSource(functions.Select(function => Endpoint(function, dispatcher))));
        web.UseRouting();
        // Routing's own 405 does not look at constraints, so every request without a function is judged by the route table.
        web.Use((http, next) => http.GetEndpoint()?.Metadata.GetMetadata<HttpFunction>() is null ? dispatcher.RefuseAsync(http) : next(http));
    }

    private static RouteEndpoint Endpoint(HttpFunction function, HttpDispatcher dispatcher) => new RouteEndpoint(
        http => dispatcher.InvokeAsync(function, http),
        function.Pattern,
        order: 0,
        new EndpointMetadataCollection(function, new HttpMethodMetadata(function.Verbs)),
        function.Function.Definition.Name);
}
