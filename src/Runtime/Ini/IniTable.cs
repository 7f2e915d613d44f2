namespace MiniPhp.Runtime.Ini;

/// <summary>The php.ini settings of one engine.</summary>
public sealed class IniTable
{
    private readonly Engine _engine;

    internal IniTable(Engine engine) => _engine = engine;
}
