using System.Collections.ObjectModel;

namespace Hotline.Core;

/// <summary>Everything found wrong with one request; an empty one is no refusal.</summary>
public sealed class ErrorList : Collection<Error>
{
    public ErrorList()
    {
    }

    public ErrorList(IEnumerable<Error> errors)
        : base([.. errors])
    {
    }

    /// <summary>
    /// What reading the request and what the rules found wrong, each field once: a field that could not be read counts as that and
    /// not also as missing, and of a body that could not be read nothing else is known.
    /// </summary>
    public ErrorList JoinedTo(IReadOnlyList<Error> faults) => faults.Any(fault => fault.Field is null)
        ? new(faults)
        : new(faults.Concat(this.Where(error => !faults.Any(fault => fault.Field == error.Field))));
}
