namespace Hotline.Tool.Up;

/// <summary>Where things lie: the clone the tool was built in, and the data of one city.</summary>
internal sealed class Folders
{
    private Folders(string root, string data)
    {
        Root = root;
        Data = data;
    }

    public string Root { get; }

    public string Data { get; }

    public string Azurite => Path.Combine(Data, "azurite");

    /// <summary>On which ports the emulator last listened: blobs, queues, tables.</summary>
    public string AzuritePorts => Path.Combine(Data, "azurite-ports");

    public string AzuriteKey => Path.Combine(Data, "azurite-key");

    /// <summary>What the key ring in storage is encrypted with; losing it loses what people wrote.</summary>
    public string MasterKey => Path.Combine(Data, "master-key");

    /// <summary>What the ledger's roots are signed with.</summary>
    public string LedgerKeys => Path.Combine(Data, "ledger-keys");

    public string Logs => Path.Combine(Data, "logs");

    public string Lock => Path.Combine(Data, "lock");

    /// <summary>The processes that work on the data right now.</summary>
    public string Workers => Path.Combine(Data, "running.json");

    /// <summary>How far the demonstration city is loaded.</summary>
    public string Demonstration => Path.Combine(Data, "demonstration.json");

    public static Folders Find(string? dataFolder)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Hotline.sln")))
            {
                return new(folder.FullName, dataFolder is null ? Path.Combine(folder.FullName, ".data") : Path.GetFullPath(dataFolder));
            }
        }

        throw new ToolException($"There is no Hotline.sln above {AppContext.BaseDirectory}.");
    }

    /// <summary>Deletes everything but what says that the folder is ours.</summary>
    public void StartOver()
    {
        foreach (var path in Directory.GetFileSystemEntries(Data).Where(path => path != Lock && path != Workers))
        {
            if (Directory.Exists(path))
            {
                Directory.Delete(path, recursive: true);
            }
            else
            {
                File.Delete(path);
            }
        }
    }

    /// <summary>Short where the reader stands in the clone.</summary>
    public string Shown(string path) => path.StartsWith(Root + Path.DirectorySeparatorChar, StringComparison.Ordinal)
        ? Path.GetRelativePath(Root, path)
        : path;
}
