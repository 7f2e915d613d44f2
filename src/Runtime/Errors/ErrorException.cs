using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Errors;

/// <summary>What error handlers make of diagnostics: https://www.php.net/manual/en/class.errorexception.php</summary>
[PhpClass("ErrorException", Extension = "Core", Parent = "Exception")]
[PhpProperty("severity", Type = "int", Default = "1", Flags = MemberFlags.Protected)]
internal static class ErrorException
{
    /// <summary>The slot after those of Exception.</summary>
    private const int SeveritySlot = 7;

    [PhpMethod(Returns = "")]
    public static void __construct(
        Engine engine,
        PhpObject self,
        [PhpParameter(Default = "\"\"")] PhpString? message = null,
        long code = 0,
        [PhpParameter(Default = "E_ERROR")] long severity = 1,
        PhpString? filename = null,
        long? line = null,
        [PhpParameter(Type = "?Throwable")] PhpObject? previous = null)
    {
        var throwable = (ThrowableObject)self;
        Throwables.Construct(engine, throwable, message ?? PhpString.Empty, code, previous);
        Slot.Replace(engine, ref self.Slots[SeveritySlot], severity);
        if (filename is not null)
            throwable.SetFile(filename);
        if (line is { } known)
            throwable.SetLine(known);
        else if (filename is not null)
            throwable.SetLine(0);
    }

    [PhpMethod(IsFinal = true)]
    public static long getSeverity(PhpObject self) => self.Slots[SeveritySlot].OrNull is { IsInt: true } severity ? severity.AsInt : 0;
}
