namespace Hotline.Core.Classify;

/// <summary>Trains classifiers and reads their files.</summary>
public interface IModelTraining
{
    /// <summary>Version of the model of the policy alone; changes with the categories and their examples.</summary>
    string Basis { get; }

    /// <summary>The classifier in use on this instance.</summary>
    Task<IClassifier> InUseAsync(CancellationToken cancellation);

    /// <summary>Learns the policy's examples and these.</summary>
    Task<IClassifier> TrainAsync(IReadOnlyList<CaseExample> examples, CancellationToken cancellation);

    /// <summary>Null when the file is damaged or of another format.</summary>
    IClassifier? Read(byte[] file);
}

/// <summary>A text with the category that a person gave it.</summary>
public sealed record CaseExample(Cases.Reference Reference, string Text, string Category);

/// <summary>A trained model.</summary>
public interface IClassifier
{
    string Version { get; }

    /// <summary>How many texts it learned from.</summary>
    int Texts { get; }

    /// <summary>The ids of the categories it tells apart.</summary>
    IReadOnlyList<string> Categories { get; }

    /// <summary>The likeliest category.</summary>
    string BestOf(string text);

    byte[] ToFile();
}
