using MiniPhp.Runtime.Values;

namespace MiniPhp;

// What the host gives to scripts.
public sealed partial class PhpEngine
{
    /// <summary>Gives scripts a function written in .NET.</summary>
    /// <param name="name">Its PHP name, with namespace if it has one.</param>
    /// <param name="function">
    /// The parameters' names, types and defaults are those that scripts see; arguments are converted and checked by PHP's rules for native
    /// functions, weakly or strictly as the calling file declares. Parameter types: those of <see cref="PhpValue.As{T}"/>; <c>params</c>
    /// makes it variadic; a <see cref="PhpEngine"/> or <see cref="CancellationToken"/> (that of the running operation) is filled in. The
    /// result may be anything that <see cref="Call(string, ReadOnlySpan{object?})"/> takes as an argument.
    /// </param>
    /// <remarks>
    /// A .NET exception that it lets out reaches the script as <c>MiniPhp\HostException</c>, an Exception with the same message whose
    /// <c>getType()</c> names the .NET type; see <see cref="PhpException"/> for throwing PHP classes. A script that does not catch it ends
    /// in a <see cref="PhpException"/> whose <see cref="Exception.InnerException"/> is the original.
    /// </remarks>
    /// <exception cref="ArgumentException">PHP values cannot become a parameter's type, the function returns a task, or the name is no name.</exception>
    /// <exception cref="InvalidOperationException">There is such a function already.</exception>
    public void DefineFunction(string name, Delegate function)
    {
        RequireName(name);
        Runtime.Calls.NativeFunction made = HostFunction.Create(this, name, function);
        Execute(engine =>
        {
            if (engine.FindFunction(made.Name) is not null)
                throw new InvalidOperationException("There is a function " + name + "() already.");
            engine.Declare(made);
            return Value.Null;
        });
    }

    /// <summary>Defines a global constant.</summary>
    /// <exception cref="ArgumentException">The value has no PHP form, or the name is no name.</exception>
    /// <exception cref="InvalidOperationException">There is such a constant already.</exception>
    public void DefineConstant(string name, object? value)
    {
        RequireName(name);
        Execute(engine => engine.DefineConstant(HostText.ToLatin1(name), ToValue(value))
            ? Value.Null
            : throw new InvalidOperationException("There is a constant " + name + " already."));
    }

    /// <summary>A closure that calls a .NET function, for scripts that take callbacks.</summary>
    /// <param name="function">As for <see cref="DefineFunction"/>.</param>
    /// <exception cref="ArgumentException">PHP values cannot become a parameter's type, or the function returns a task.</exception>
    public PhpValue CreateClosure(Delegate function) => Execute(_ => ToClosure(function));

    /// <summary>Parts separated by backslashes, each beginning with a letter, an underscore or a byte above 127.</summary>
    private static void RequireName(string name)
    {
        foreach (string part in HostText.ToLatin1(name).Split('\\'))
        {
            if (part.Length == 0 || char.IsAsciiDigit(part[0]) || !part.All(static c => char.IsAsciiLetterOrDigit(c) || c == '_' || c > 127))
                throw new ArgumentException("\"" + name + "\" is no PHP name.");
        }
    }
}
