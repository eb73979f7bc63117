namespace Hotline.Core;

/// <summary>For values whose type is an interface, which C# does not convert by itself.</summary>
public static class Result
{
    public static Result<T> Of<T>(T value) => Result<T>.Success(value);
}

/// <summary>
/// The outcome of an operation: a value, or every reason why it was refused. Refusals are expected and change nothing;
/// bugs and outages throw.
/// </summary>
public sealed class Result<T>
{
    private readonly T? _value;

    private Result(T? value, IReadOnlyList<Error> errors)
    {
        _value = value;
        Errors = errors;
    }

    public IReadOnlyList<Error> Errors { get; }

    public bool Succeeded => Errors.Count == 0;

    /// <summary>The value; asking a refused result for it is a bug.</summary>
    public T Value => Succeeded ? _value! : throw new InvalidOperationException($"Refused: {string.Join(", ", Errors.Select(e => e.Code))}");

    public static implicit operator Result<T>(T value) => new(value, []);

    internal static Result<T> Success(T value) => new(value, []);

    public static implicit operator Result<T>(Error error) => new(default, [error]);

    public static implicit operator Result<T>(ErrorList errors) =>
        errors.Count > 0 ? new(default, [.. errors]) : throw new ArgumentException("A refusal names at least one error.", nameof(errors));

    /// <summary>What follows from the value; a refusal stays as it is.</summary>
    public Result<TOther> Then<TOther>(Func<T, Result<TOther>> next) => Succeeded ? next(Value) : As<TOther>();

    /// <summary>The same refusal for a caller that would have returned another type.</summary>
    public Result<TOther> As<TOther>() => new(default, Succeeded ? throw new InvalidOperationException("Not a refusal.") : Errors);
}
