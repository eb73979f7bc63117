using Hotline.Core.Publish.OpenData;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Publish;

/// <summary>A file of one revision of the open data: the same bytes as in the public container.</summary>
[Access(Role.Citizen)]
public sealed class ReadOpenDataHttp(IOpenData store)
{
    [Function(nameof(ReadOpenDataHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "open-data/{period}/{revision}/{file}")] HttpRequest request,
        string period,
        string revision,
        string file,
        CancellationToken cancellation)
    {
        var found = await store.FindAsync($"{period}/{revision}/{file}", cancellation);
        return found is null
            ? Problems.Of(request, [Errors.NotPublished(period)])
            : Results.Bytes(found.Content, found.ContentType, $"{period}-{revision}-{file}");
    }
}
