using System.Globalization;
using Hotline.Core.Access;
using Hotline.Core.Policy;
using Hotline.Tool.Demonstration.Steps;
using Spectre.Console;

namespace Hotline.Tool.Demonstration;

/// <summary>
/// Fills a new service with the demonstration city: its accounts, its complaints and what became of them. A load that was
/// interrupted goes on where it stopped; a finished one is left alone.
/// </summary>
internal sealed class DemonstrationLoad(DemonstrationContent content, CityPolicy policy, HotlineClient api, Staff staff, DemonstrationLog log)
{
    /// <summary>Enough to keep two cores busy, few enough to leave them to the app.</summary>
    private const int AtOnce = 8;

    public static async Task<DemonstrationGuide> RunAsync(
        Uri app, string connectionString, string logPath, IAnsiConsole console, CancellationToken cancellation)
    {
        var content = DemonstrationContent.Load();
        var policy = PolicyLoader.Load(new EmbeddedPolicy());
        var log = DemonstrationLog.Open(logPath);
        await using var accounts = new DemonstrationAccounts(connectionString);
        if (!await accounts.ExistsAsync(content.People[0], cancellation))
        {
            log.StartOver();
        }

        if (!log.Finished)
        {
            List<Person> people = [.. content.People, .. content.OtherStaff(policy.Departments)];
            await Parallel.ForEachAsync(people, cancellation, async (person, stop) => await accounts.CreateAsync(person, stop));
            using var http = new HttpClient { BaseAddress = app };
            var api = new HotlineClient(http);
            await new DemonstrationLoad(content, policy, api, new Staff(api, people, cancellation), log).LoadAsync(console, cancellation);
        }

        return Guide(content, log.Find(Key(0))!, policy);
    }

    private DateOnly Today => DateOnly.FromDateTime(new CityTime(policy).Local(TimeProvider.System.GetUtcNow()).DateTime);

    private static string Key(int index) => string.Create(CultureInfo.InvariantCulture, $"demonstration-{index + 1:000}");

    private static DemonstrationGuide Guide(DemonstrationContent content, Receipt example, CityPolicy policy) => new(
        example.Reference,
        example.QueryCode,
        example.ReceivedAt.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        content.People,
        $"Each other department has one too: {content.OtherStaff(policy.Departments).First().Account} and so on.");

    private async Task LoadAsync(IAnsiConsole console, CancellationToken cancellation)
    {
        await console.Progress().StartAsync(async progress =>
        {
            var bar = progress.AddTask("Loading the demonstration city", maxValue: content.Complaints.Count);
            await Parallel.ForEachAsync(
                content.Complaints.Index(),
                new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation },
                async (complaint, stop) =>
                {
                    await PlayAsync(Key(complaint.Index), complaint.Item, stop);
                    bar.Increment(1);
                });
        });
        await new DemonstrationOffice(api, staff, policy).SetUpAsync(Today, log.Find(Key(0))!, cancellation);
        await api.PublishRatingsAsync(await staff.AnyAsync(Role.Administrator), cancellation);
        log.Finish();
    }

    private async Task PlayAsync(string key, Complaint complaint, CancellationToken cancellation)
    {
        var receipt = await new Filing(api, staff, log, Today).FileAsync(key, complaint, cancellation);
        await new StoryTeller(api, staff).TellAsync(new Scene(api, staff, policy.Categories, complaint, receipt), cancellation);
    }
}
