using Azure.Identity;
using Hotline.Core.Access;
using Hotline.Core.Access.Audit;
using Hotline.Core.Calendar;
using Hotline.Core.Cases;
using Hotline.Core.Classify;
using Hotline.Core.Exchange;
using Hotline.Core.Intake;
using Hotline.Core.Matching;
using Hotline.Core.Policy.Versions;
using Hotline.Core.Publish;
using Hotline.Core.Publish.Bulletins;
using Hotline.Core.Publish.Figures;
using Hotline.Core.Publish.Findings;
using Hotline.Core.Publish.Ledger;
using Hotline.Core.Publish.OpenData;
using Hotline.Core.Rate.CallBacks;
using Hotline.Core.Rate.Campaigns;
using Hotline.Core.Rate.Sampling;
using Hotline.Core.Remind;
using Hotline.Core.Route;
using Hotline.Core.Search;
using Hotline.Storage.Blobs;
using Hotline.Storage.Queues;
using Hotline.Storage.Secrets;
using Hotline.Storage.Tables;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Hotline.Storage;

public static class StorageServices
{
    /// <summary>Everything Core asks to be kept, on Azure Table, Queue and Blob storage (or the emulator).</summary>
    public static IServiceCollection AddHotlineStorage(this IServiceCollection services)
    {
        services.AddOptions<StorageOptions>().Configure<IConfiguration>(StorageOptions.Read).ValidateDataAnnotations().ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<StorageClients>();
        services.AddSingleton(provider => provider.GetRequiredService<StorageClients>().Tables());
        services.AddSingleton(provider => provider.GetRequiredService<StorageClients>().Queues());
        services.AddSingleton(provider => provider.GetRequiredService<StorageClients>().Blobs());

        services.AddSingleton<StoragePing>();
        services.AddSingleton<CaseRows>().AddSingleton<ListingRows>();
        services.AddSingleton<CasesTable>();
        services.AddSingleton<ChangeNotes>();
        services.AddSingleton<ICases>(provider => new NotedCases(provider.GetRequiredService<CasesTable>(), provider.GetRequiredService<ChangeNotes>()));
        services.AddSingleton<ListingsTable>();
        services.AddSingleton<ICountedMonths, CountedMonthBlobs>().AddSingleton<IMonthMarks, MonthMarkBlobs>();
        services.AddSingleton<IListings>(provider => ActivatorUtilities.CreateInstance<MarkedListings>(provider, provider.GetRequiredService<ListingsTable>()));
        services.AddSingleton<IReminderRows>(provider => provider.GetRequiredService<ListingsTable>());
        services.AddSingleton<IOutbox, OutboxTable>();
        services.AddSingleton<IAccounts, AccountsTable>();
        services.AddSingleton<IAuditLog, AuditTable>();
        services.AddSingleton<DutyTable>();
        services.AddSingleton<IDutyRoster>(provider => provider.GetRequiredService<DutyTable>());
        services.AddSingleton<IDutyLog>(provider => provider.GetRequiredService<DutyTable>());
        services.AddSingleton<IStuckSteps, StuckStepsTable>();
        services.AddSingleton<ICalendarMarks, CalendarTable>();
        services.AddSingleton<IMeetings, MeetingsTable>();
        services.AddSingleton<IBulletins, BulletinsTable>();
        services.AddSingleton<ISamples, SamplesTable>().AddSingleton<ICampaigns, CampaignsTable>();
        services.AddSingleton<IFindings, FindingsTable>().AddSingleton<RectificationsTable>();
        services.AddSingleton<IRectifications>(provider => provider.GetRequiredService<RectificationsTable>());
        services.AddSingleton<IModels, ModelsTable>();
        services.AddSingleton<ICaseExamples, ExamplesTable>();
        services.AddSingleton<IVotes, VotesTable>();
        services.AddSingleton<IComplaintDrafts, ComplaintDraftsTable>();
        services.AddSingleton<ICallBacks, CallBacksTable>();

        services.AddSingleton<ICaseMessages, CaseQueues>();
        services.AddSingleton<INoticeMessages, NotifyQueue>();
        services.AddSingleton<IExchangeMessages, ExchangeQueue>();
        services.AddSingleton<IListingPromises, ListingPromisesQueue>();

        services.AddSingleton<WordsBlobs>().AddSingleton<ModelBlobs>();
        services.AddSingleton<IAttachments, AttachmentBlobs>();
        services.AddSingleton<IPublicFiles, PublicBlobs>();
        services.AddSingleton<IPendingDocuments, PendingDocumentBlobs>().AddSingleton<IIndexFiles, IndexFileBlobs>();
        services.AddSingleton<ILedgerStore, LedgerBlobs>().AddSingleton<IOpenData, OpenDataBlobs>();
        services.AddSingleton<IIndexWalks, IndexWalkBlobs>().AddSingleton<IHotIssues, HotIssueBlobs>();
        services.AddSingleton<IPolicyVersions, PolicyVersionBlobs>().AddSingleton<IPolicyProposals, PolicyProposalBlobs>();
        return services.AddSecrets();
    }

    private static IServiceCollection AddSecrets(this IServiceCollection services)
    {
        services.AddOptions<MasterKeyOptions>().BindConfiguration("Hotline").ValidateDataAnnotations().ValidateOnStart();
        services.AddDataProtection().SetApplicationName("hotline");
        services.AddSingleton<KeyRingBlobs>();
        services.AddOptions<KeyManagementOptions>().Configure<KeyRingBlobs, IOptions<MasterKeyOptions>>((ring, blobs, master) =>
        {
            ring.XmlRepository = blobs;
            ring.XmlEncryptor = master.Value.Bytes is { } key ? new MasterKeyEncryptor(key) : null;
        });
        services.AddOptions<LedgerKeyOptions>().BindConfiguration("Hotline");
        services.AddSingleton<ILedgerSigner>(provider => provider.GetRequiredService<IOptions<LedgerKeyOptions>>() is { Value.Vault: not null } vault
            ? new VaultLedgerSigner(vault, new DefaultAzureCredential(), new HttpClient())
            : ActivatorUtilities.CreateInstance<FolderLedgerSigner>(provider));
        services.AddSingleton<FieldCipher>();
        services.AddSingleton<IKeyedHash, KeyedHash>();
        return services;
    }
}
