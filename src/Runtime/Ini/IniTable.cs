namespace MiniPhp.Runtime.Ini;

/// <summary>The php.ini settings of one engine.</summary>
public sealed partial class IniTable
{
    private readonly Engine _engine;

    internal IniTable(Engine engine) => _engine = engine;

    /// <summary>Significant digits of a float as a string (<c>precision</c>); -1 means the shortest that reads back the same.</summary>
    public int Precision { get; private set; } = 14;

    /// <summary>As <see cref="Precision"/>, for var_export, serialize and json_encode (<c>serialize_precision</c>).</summary>
    public int SerializePrecision { get; private set; } = -1;

    /// <summary>Bytes that a script may use (<c>memory_limit</c>); -1 for no limit.</summary>
    public long MemoryLimit { get; private set; } = 128 << 20;
}
