namespace Hotline.Core.Cases;

/// <summary>
/// A message came before its case was committed, or the case never will be (its sender was refused or died). The queue tries again;
/// what still finds no case after the last try was never acknowledged to anyone and is dropped.
/// </summary>
public sealed class CaseNotYetStoredException(Reference reference) : Exception($"Case {reference} is not stored yet.");

/// <summary>Somebody else changed the case while a queue handler worked on it; the queue tries again on the new state.</summary>
public sealed class CaseChangedMeanwhileException(Reference reference) : Exception($"Case {reference} was changed meanwhile.");
