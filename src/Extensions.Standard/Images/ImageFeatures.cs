namespace MiniPhp.Extensions.Standard.Images;

/// <summary>What the first bytes of an image say about it.</summary>
/// <param name="Width">Pixels.</param>
/// <param name="Height">Pixels.</param>
/// <param name="Bits">Of a sample or a pixel, as the format has it; 0 when it does not say.</param>
/// <param name="Channels">Colours; 0 when the format does not say.</param>
internal readonly record struct ImageFeatures(uint Width, uint Height, uint Bits = 0, uint Channels = 0);
