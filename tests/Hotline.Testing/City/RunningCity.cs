using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Hotline.Core.Access;
using Hotline.Core.Search;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Hotline.Testing;

/// <summary>
/// The whole app on a storage account of its own, with the tests' city and its staff. One for each test class; a test that moves the
/// clock or breaks something starts one for itself.
/// </summary>
public sealed class RunningCity : IAsyncLifetime
{
    /// <summary>Wednesday 4 March 2026, ten o'clock in the city: an ordinary working day far from any holiday.</summary>
    public static readonly DateTimeOffset Start = new(2026, 3, 4, 10, 0, 0, TimeSpan.FromHours(8));

    /// <summary>The policy of the tests' city.</summary>
    public static readonly string PolicyFolder = Path.Combine(AppContext.BaseDirectory, "City");

    private static readonly Dictionary<string, string?> Settings = new()
    {
        ["Hotline:PolicyFolder"] = PolicyFolder,
        ["AzureFunctionsJobHost:extensions:queues:maxPollingInterval"] = "00:00:00.3",
    };

    private readonly ConcurrentDictionary<string, Task<string>> _tokens = new();

    public RunningCity()
        : this(Start)
    {
    }

    private RunningCity(DateTimeOffset start) => Time = new(start);

    public FakeTimeProvider Time { get; private init; }

    public HotlineHost Host { get; private set; } = null!;

    public string ConnectionString { get; private set; } = null!;

    public HotlineApi Anyone => new(Host.Http);

    /// <param name="on">The storage account of a city that runs or ran already; its clock is shared.</param>
    /// <param name="at">The clock of another city, to be shared.</param>
    public static async Task<RunningCity> StartAsync(
        DateTimeOffset? start = null,
        RunningCity? on = null,
        Action<IServiceCollection>? configure = null,
        IReadOnlyDictionary<string, string?>? settings = null,
        FakeTimeProvider? at = null)
    {
        var city = (on?.Time ?? at) is { } shared ? new RunningCity { Time = shared } : new RunningCity(start ?? Start);
        await city.RunAsync(on?.ConnectionString ?? await Azurite.NewAccountAsync(), configure, settings);
        return city;
    }

    public async Task InitializeAsync() => await RunAsync(await Azurite.NewAccountAsync(), null, null);

    public async Task DisposeAsync() => await Host.DisposeAsync();

    /// <summary>Moves the clock forward to a time of the city, "2026-03-11 09:05"; whoever was signed in does so again.</summary>
    public void MoveTo(string localTime)
    {
        _tokens.Clear();
        Time.SetUtcNow(new(DateTime.ParseExact(localTime, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture), Start.Offset));
    }

    public async Task<HotlineApi> AsAsync(string account) => Anyone.WithToken(await TokenAsync(account));

    /// <summary>Signs a member of staff in, once for each.</summary>
    public Task<string> TokenAsync(string account) => _tokens.GetOrAdd(
        account, async name => (await Anyone.PostAsync("api/sign-in", new { account = name, password = Staff.Password })).Good()["token"]!);

    /// <summary>A case just filed, as its citizen holds it.</summary>
    public async Task<FiledCase> FileAsync(AComplaint? complaint = null) => FiledCase.Of(this, await Anyone.SubmitAsync(complaint ?? new AComplaint()));

    /// <summary>A case that the queues have brought to a department (or to the desk).</summary>
    public async Task<FiledCase> RoutedAsync(AComplaint? complaint = null)
    {
        var filed = await FileAsync(complaint);
        await filed.IsListedAsync();
        return filed;
    }

    public async Task<FiledCase> AcceptedAsync(AComplaint? complaint = null)
    {
        var routed = await RoutedAsync(complaint);
        (await routed.ByDepartmentAsync("accept")).Good();
        return routed;
    }

    public async Task<FiledCase> AnsweredAsync(AComplaint? complaint = null)
    {
        var accepted = await AcceptedAsync(complaint);
        (await accepted.ByDepartmentAsync("answer", new { answer = "已经修好。" })).Good();
        return accepted;
    }

    public async Task<FiledCase> RatedAsync(string satisfaction, bool solved = false, AComplaint? complaint = null)
    {
        var answered = await AnsweredAsync(complaint);
        (await answered.ByCitizenAsync("rating", new { satisfaction, solved })).Good();
        return answered;
    }

    /// <summary>The references on a work list, in its order; up to 100.</summary>
    public async Task<IReadOnlyList<string>> WorkListAsync(string list)
    {
        var page = await (await AsAsync(Staff.Supervisor)).GetAsync($"api/departments/{list}/worklist?size=100");
        return [.. page.Good().List("cases").Select(entry => entry.GetProperty("reference").GetString()!)];
    }

    /// <summary>Brings every case changed so far into the index at once, as the upkeep and the timer do in their own time.</summary>
    public async Task IndexAsync()
    {
        await Host.Get<ChangeNotes>().HandOnAsync(CancellationToken.None);
        await Host.Get<IndexChangesHandler>().HandleAsync(CancellationToken.None);
    }

    /// <summary>The open references on any list, also on those that no work list shows.</summary>
    public async Task<IReadOnlyList<string>> ListAsync(string list)
    {
        var page = await Host.Get<Hotline.Core.Cases.IListings>().OpenAsync(list, 100, null, CancellationToken.None);
        return [.. page.Listings.Select(row => row.Reference.ToString())];
    }

    private async Task RunAsync(string connectionString, Action<IServiceCollection>? configure, IReadOnlyDictionary<string, string?>? settings)
    {
        ConnectionString = connectionString;
        Host = await HotlineHost.StartAsync(
            connectionString, Time, configure: configure, settings: Merged(connectionString, settings));
        var accounts = Host.Get<IAccounts>();
        foreach (var account in Staff.Accounts)
        {
            await accounts.PutAsync(account, CancellationToken.None);
        }
    }

    /// <summary>Of a storage account, for all hosts that run on it.</summary>
    private static string LedgerKeysOf(string connectionString) =>
        Path.Combine(AppContext.BaseDirectory, "ledger-keys", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(connectionString)))[..16]);

    /// <summary>A test's own settings stand over those of all tests.</summary>
    private static Dictionary<string, string?> Merged(string connectionString, IReadOnlyDictionary<string, string?>? own)
    {
        var merged = new Dictionary<string, string?>(Settings) { ["Hotline:LedgerKey"] = LedgerKeysOf(connectionString) };
        foreach (var (name, value) in own ?? new Dictionary<string, string?>())
        {
            merged[name] = value;
        }

        return merged;
    }
}
