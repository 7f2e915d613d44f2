using System.Runtime.CompilerServices;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Embedding;

/// <summary>
/// What a script gets when a function of the host throws a .NET exception: message and type are the .NET exception's. If the script does
/// not catch it, the host gets it back as the inner exception of a <see cref="PhpException"/>.
/// </summary>
[PhpExtension("Core")]
[PhpClass("MiniPhp\\HostException", Parent = "Exception")]
[PhpProperty("type", Type = "string", Default = "''", Flags = MemberFlags.Protected)]
internal static class HostException
{
    private const int TypeSlot = 7; // after those of Exception

    /// <summary>The .NET exception's type, with namespace.</summary>
    [PhpMethod(IsFinal = true)]
    public static PhpString getType(PhpObject self) => self.Slots[TypeSlot].OrNull is { IsString: true } type ? type.AsString : PhpString.Empty;

    /// <summary>A new one, thrown by the running function of the host.</summary>
    public static PhpThrow Wrap(Engine engine, Exception exception)
    {
        PhpObject thrown = engine.CreateThrowable("MiniPhp\\HostException", HostText.ToLatin1(exception.Message));
        Slot.Replace(engine, ref thrown.Slots[TypeSlot], PhpString.FromUtf8(exception.GetType().FullName ?? exception.GetType().Name));
        Table(engine).Add(thrown, exception);
        return new PhpThrow(thrown);
    }

    /// <summary>The .NET exception behind a PHP one, or null.</summary>
    public static Exception? Behind(Engine engine, PhpObject thrown) =>
        Table(engine).TryGetValue(thrown, out Exception? exception) ? exception : null;

    private static ConditionalWeakTable<PhpObject, Exception> Table(Engine engine) =>
        engine.State(static _ => new ConditionalWeakTable<PhpObject, Exception>());
}
