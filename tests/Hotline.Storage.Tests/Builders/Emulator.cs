using Azure.Core.Pipeline;
using Hotline.Core.Calendar;
using Hotline.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Hotline.Storage.Tests.Builders;

/// <summary>
/// The storage emulator that the tests of this assembly share: they keep apart by the references, lists and accounts they make up.
/// </summary>
public sealed class Emulator : IAsyncLifetime
{
    private ServiceProvider? _service;

    public string ConnectionString { get; private set; } = "";

    public async Task InitializeAsync()
    {
        ConnectionString = (await Azurite.SharedAsync()).ConnectionString;
        _service = AnInstance();
    }

    public async Task DisposeAsync() => await _service!.DisposeAsync();

    public T Get<T>()
        where T : notnull => _service!.GetRequiredService<T>();

    /// <summary>Another instance of the service on the same storage; policies see each of its requests.</summary>
    public ServiceProvider AnInstance(params HttpPipelinePolicy[] policies) => AnInstance(ConnectionString, null, policies);

    public static ServiceProvider AnInstance(string connectionString, string? masterKey = null, params HttpPipelinePolicy[] policies)
    {
        var settings = new Dictionary<string, string?> { [StorageNames.Connection] = connectionString, ["Hotline:MasterKey"] = masterKey };
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
        foreach (var policy in policies)
        {
            services.AddSingleton(policy);
        }

        services.AddSingleton(new WorkingCalendar(TimeZoneInfo.Utc, WorkingHours.Parse("09:00-17:00"), []));
        services.AddHotlineStorage();
        return services.BuildServiceProvider();
    }
}

[CollectionDefinition(nameof(Emulator))]
public sealed class EmulatorCollection : ICollectionFixture<Emulator>;
