namespace Hotline.LocalHost;

/// <summary>One invocation of a function, as middleware and the function see it.</summary>
public abstract class FunctionContext
{
    public abstract string InvocationId { get; }

    /// <summary>The same for every invocation of the function.</summary>
    public abstract string FunctionId { get; }

    public abstract FunctionDefinition FunctionDefinition { get; }

    public abstract BindingContext BindingContext { get; }

    /// <summary>Services in a scope that ends with the invocation.</summary>
    public abstract IServiceProvider InstanceServices { get; set; }

    /// <summary>Values that middleware and function share within the invocation.</summary>
    public abstract IDictionary<object, object> Items { get; set; }

    /// <summary>Cancelled when the client has gone, the host's grace period is over, or the message or lease was lost.</summary>
    public virtual CancellationToken CancellationToken => CancellationToken.None;
}

/// <summary>The function that an invocation runs.</summary>
public abstract class FunctionDefinition
{
    public abstract string Id { get; }

    public abstract string Name { get; }

    /// <summary>Full name of the class and the method's name, joined by a dot.</summary>
    public abstract string EntryPoint { get; }

    public abstract string PathToAssembly { get; }
}

/// <summary>What the trigger knows beyond its payload.</summary>
public abstract class BindingContext
{
    /// <summary>Route values of a request; <c>Id</c>, <c>DequeueCount</c> and <c>InsertionTime</c> of a message.</summary>
    public abstract IReadOnlyDictionary<string, object?> BindingData { get; }
}
