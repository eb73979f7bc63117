using Hotline.Core.Publish;
using Hotline.Core.Rate.Sampling;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Rate;

/// <summary>A month's sample as it is published, for everyone: the same bytes as in the public container.</summary>
[Access(Role.Citizen)]
public sealed class ReadSampleHttp(IPublicFiles files)
{
    [Function(nameof(ReadSampleHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/samples/{month}")] HttpRequest request,
        string month,
        CancellationToken cancellation)
    {
        if (!Month.TryParse(month, out var wanted))
        {
            return Problems.Of(request, [Errors.Malformed("month", "yyyy-MM")]);
        }

        var file = await files.FindAsync(SamplePublication.Folder, SamplePublication.NameOf(wanted), cancellation);
        return file is null ? Problems.Of(request, [Errors.NotPublished(month)]) : Results.Bytes(file.Content, file.ContentType);
    }
}
