namespace Hotline.Storage;

/// <summary>Every table, queue and container of the service; infra creates the same ones.</summary>
public static class StorageNames
{
    public const string CasesTable = "Cases";
    public const string ListingsTable = "Listings";
    public const string OutboxTable = "Outbox";
    public const string AccountsTable = "Accounts";
    public const string AuditTable = "Audit";
    public const string DutyTable = "Duty";
    public const string StuckStepsTable = "StuckSteps";
    public const string CalendarTable = "Calendar";
    public const string MeetingsTable = "Meetings";
    public const string BulletinsTable = "Bulletins";
    public const string FindingsTable = "Findings";
    public const string ModelsTable = "Models";
    public const string ExamplesTable = "Examples";
    public const string DraftsTable = "Drafts";
    public const string VotesTable = "Votes";
    public const string CallBacksTable = "CallBacks";
    public const string SamplesTable = "Samples";
    public const string CampaignsTable = "Campaigns";

    public const string ClassifyQueue = "classify";
    public const string RouteQueue = "route";
    public const string KeepListingsQueue = "keep-listings";
    public const string NotifyQueue = "notify";
    public const string ExchangeQueue = "exchange";

    /// <summary>What the queue triggers of both hosts append to a queue's name for messages that failed on every try.</summary>
    public const string PoisonSuffix = "-poison";

    public const string AttachmentsContainer = "attachments";
    public const string WordsContainer = "words";
    public const string KeysContainer = "keys";
    public const string ModelsContainer = "models";
    public const string SearchContainer = "search";
    public const string FiguresContainer = "figures";
    public const string LedgerContainer = "ledger";
    public const string PolicyContainer = "policy";

    /// <summary>The only container that anyone may read.</summary>
    public const string PublicContainer = "public";

    /// <summary>The connection all of them are on: a connection string, or an account name with a managed identity.</summary>
    public const string Connection = "HotlineStorage";
}
