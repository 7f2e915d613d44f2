namespace MiniPhp.Interpreter.Functions;

/// <summary>What the functions of one source file share. Belongs to one engine.</summary>
/// <param name="fileName">The path as messages and <c>__FILE__</c> give it.</param>
/// <param name="strictTypes"><c>declare(strict_types=1)</c>.</param>
/// <param name="haltOffset">Where the data behind __halt_compiler() begins, or -1.</param>
internal sealed class FileCode(string fileName, bool strictTypes, int haltOffset)
{
    private int _anonymousClasses;

    public string FileName => fileName;

    public bool StrictTypes => strictTypes;

    public int HaltOffset => haltOffset;

    /// <summary>A number for an anonymous class of the file, from 0.</summary>
    public int NextAnonymousClass() => _anonymousClasses++;
}
