// Written by tools/browser_tables.py from the tables of the toolkit; do not edit.
export const RULES_VERSION = "1";
export const RULES = `00080008	ImageType	CS	2-n	CT MR ECT EMR SC	dataset	words image_type 2	
00080008	ImageType	CS	2-n	US USMF	dataset	words image_type 2	empty
00080016	SOPClassUID	UI	1	CT MR US USMF ECT EMR SC	dataset	standard uid	
00080017	AcquisitionUID	UI	1	CT MR US USMF SC	dataset	uid	
00080018	SOPInstanceUID	UI	1	CT MR US USMF ECT EMR SC	dataset	uid	
00080020	StudyDate	DA	1	CT MR US USMF ECT EMR SC	dataset	date	empty
00080021	SeriesDate	DA	1	CT MR US USMF ECT EMR SC	dataset	date	
00080022	AcquisitionDate	DA	1	CT MR US USMF	dataset	date	
00080023	ContentDate	DA	1	CT MR US USMF ECT EMR SC	dataset	date	empty
0008002A	AcquisitionDateTime	DT	1	CT MR US USMF ECT EMR SC	dataset	datetime	
00080030	StudyTime	TM	1	CT MR US USMF ECT EMR SC	dataset	time	empty
00080031	SeriesTime	TM	1	CT MR US USMF ECT EMR SC	dataset	time	
00080032	AcquisitionTime	TM	1	CT MR US USMF SC	dataset	time	
00080033	ContentTime	TM	1	CT MR US USMF ECT EMR SC	dataset	time	empty
00080050	AccessionNumber	SH	1	CT MR US USMF ECT EMR SC	dataset	nothing	empty
00080060	Modality	CS	1	CT MR US USMF ECT EMR	dataset	one of CT | MR | US | OT	
00080060	Modality	CS	1	SC	dataset	one of CT | MR | US | OT | CR | DX | RF | XA | XC | MG | NM | PT | PX | IO | ES | GM | SM | OP | OPT | BMD | IVUS | KO | PR | SC | DM | DF | CF | DS	
00080064	ConversionType	CS	1	SC	dataset	one of DV | DI | DF | WSD | SD | SI | DRW | SYN	
00080070	Manufacturer	LO	1	CT MR US USMF SC	dataset	words manufacturer	empty
00080070	Manufacturer	LO	1	ECT EMR	dataset	words manufacturer	=UNKNOWN
00080090	ReferringPhysicianName	PN	1	CT MR US USMF ECT EMR SC	dataset	nothing	empty
00081090	ManufacturerModelName	LO	1	CT MR US USMF SC	dataset	words model	
00081090	ManufacturerModelName	LO	1	ECT EMR	dataset	words model	=UNKNOWN
00081115	ReferencedSeriesSequence	SQ	1	CT MR US USMF ECT EMR SC	both	items	
00081140	ReferencedImageSequence	SQ	1	CT MR US USMF ECT EMR SC	both	references	
0008114A	ReferencedInstanceSequence	SQ	1	CT MR US USMF ECT EMR SC	both	references	
00081150	ReferencedSOPClassUID	UI	1	CT MR US USMF ECT EMR SC	item	standard uid	
00081155	ReferencedSOPInstanceUID	UI	1	CT MR US USMF ECT EMR SC	item	uid	
00081160	ReferencedFrameNumber	IS	1-n	CT MR US USMF ECT EMR SC	item	number 1 99999	
00081199	ReferencedSOPSequence	SQ	1	CT MR US USMF ECT EMR SC	item	references	
00082112	SourceImageSequence	SQ	1	CT MR US USMF ECT EMR SC	both	references	
00082122	StageNumber	IS	1	US USMF	dataset	number 0 99	
00082124	NumberOfStages	IS	1	US USMF	dataset	number 0 99	
00082128	ViewNumber	IS	1	US USMF	dataset	number 0 99	
00082129	NumberOfEventTimers	IS	1	US USMF	dataset	number 0 99	
0008212A	NumberOfViewsInStage	IS	1	US USMF	dataset	number 0 99	
00082130	EventElapsedTimes	DS	1-n	US USMF	dataset	number 0 99999	
00082142	StartTrim	IS	1	USMF	dataset	number 0 99999	
00082143	StopTrim	IS	1	USMF	dataset	number 0 99999	
00082144	RecommendedDisplayFrameRate	IS	1	USMF	dataset	number 0 9999	
00082218	AnatomicRegionSequence	SQ	1	CT MR US USMF ECT EMR SC	both	codes	
00082220	AnatomicRegionModifierSequence	SQ	1	CT MR US USMF ECT EMR SC	item	codes	
00082228	PrimaryAnatomicStructureSequence	SQ	1	CT MR US USMF ECT EMR SC	both	codes	
00082230	PrimaryAnatomicStructureModifierSequence	SQ	1	CT MR US USMF ECT EMR SC	item	codes	
00083010	IrradiationEventUID	UI	1-n	CT MR US USMF ECT SC	both	uid	
00089007	FrameType	CS	4-5	ECT EMR	item	words image_type 2	
00089092	ReferencedImageEvidenceSequence	SQ	1	ECT EMR	dataset	items	
00089124	DerivationImageSequence	SQ	1	ECT EMR	item	items	
00089154	SourceImageEvidenceSequence	SQ	1	ECT EMR	dataset	items	
00089205	PixelPresentation	CS	1	ECT EMR	both	one of MONOCHROME | TRUE_COLOR	=MONOCHROME
00089206	VolumetricProperties	CS	1	ECT EMR	both	one of VOLUME | SAMPLED | DISTORTED | MIXED	
00089207	VolumeBasedCalculationTechnique	CS	1	ECT EMR	both	one of NONE | MAX_IP | MIN_IP | VOLUME_RENDER | SURFACE_RENDER | MPR | CURVED_MPR | MIXED	
00089208	ComplexImageComponent	CS	1	EMR	both	one of MAGNITUDE | PHASE | REAL | IMAGINARY | MIXED	
00089209	AcquisitionContrast	CS	1	EMR	both	one of DIFFUSION | FLOW_ENCODED | FLUID_ATTENUATED | PERFUSION | PROTON_DENSITY | STIR | TAGGING | T1 | T2 | T2_STAR | TOF | UNKNOWN | MIXED | SUSCEPTIBILITY | MYOCARDIAL	
00089215	DerivationCodeSequence	SQ	1	CT MR US USMF ECT EMR SC	both	codes	
00100010	PatientName	PN	1	CT MR US USMF ECT EMR SC	dataset	pseudonym	
00100020	PatientID	LO	1	CT MR US USMF ECT EMR SC	dataset	pseudonym	
00100030	PatientBirthDate	DA	1	CT MR US USMF ECT EMR SC	dataset	nothing	empty
00100040	PatientSex	CS	1	CT MR US USMF ECT EMR SC	dataset	one of M | F | O	empty
00101010	PatientAge	AS	1	CT MR US USMF ECT EMR SC	dataset	age	
00180010	ContrastBolusAgent	LO	1	CT MR US USMF SC	dataset	words contrast	=CONTRAST
00180012	ContrastBolusAgentSequence	SQ	1	CT MR US USMF ECT EMR	dataset	codes	
00180014	ContrastBolusAdministrationRouteSequence	SQ	1	CT MR US USMF ECT EMR	both	codes	
00180015	BodyPartExamined	CS	1	CT MR US USMF ECT EMR SC	dataset	words body_part 1	
00180020	ScanningSequence	CS	1-n	MR	dataset	one of SE | IR | GR | EP | RM	=RM
00180021	SequenceVariant	CS	1-n	MR	dataset	one of SK | MTC | SS | TRSS | SP | MP | OSP | TOF | NONE	=NONE
00180022	ScanOptions	CS	1-n	CT MR SC	both	words scan_options 1	empty
00180023	MRAcquisitionType	CS	1	MR EMR	dataset	one of 2D | 3D	empty
00180024	SequenceName	SH	1	MR	dataset	pattern sequence_name	
00180025	AngioFlag	CS	1	MR	dataset	one of Y | N	
00180040	CineRate	IS	1	USMF	dataset	number 0 9999	
00180050	SliceThickness	DS	1	CT MR ECT EMR SC	both	number 0 1000	empty
00180060	KVP	DS	1	CT ECT SC	both	number 0 300	empty
00180072	EffectiveDuration	DS	1	USMF	dataset	number 0 9999	
00180080	RepetitionTime	DS	1	MR EMR SC	both	number 0 1000000	empty
00180081	EchoTime	DS	1	MR SC	both	number 0 100000	empty
00180082	InversionTime	DS	1	MR	dataset	number 0 100000	
00180083	NumberOfAverages	DS	1	MR EMR	both	number 0 9999	
00180084	ImagingFrequency	DS	1	MR	dataset	number 0 1000	
00180085	ImagedNucleus	SH	1	MR	dataset	one of 1H | H | H1 | 13C | C13 | 19F | F19 | 23NA | NA23 | 31P | P31 | 129XE | XE129 | 3HE | HE3 | 17O | O17	
00180086	EchoNumbers	IS	1-n	MR	dataset	number 0 999	
00180087	MagneticFieldStrength	DS	1	MR EMR SC	both	number 0 100000	
00180088	SpacingBetweenSlices	DS	1	CT MR ECT EMR SC	both	number -1000 1000	
00180089	NumberOfPhaseEncodingSteps	IS	1	MR	dataset	number 0 9999	
00180090	DataCollectionDiameter	DS	1	CT ECT	both	number 0 3000	
00180091	EchoTrainLength	IS	1	MR EMR	both	number 0 9999	empty
00180093	PercentSampling	DS	1	MR EMR	both	number 0 1000	
00180094	PercentPhaseFieldOfView	DS	1	MR EMR	both	number 0 1000	
00180095	PixelBandwidth	DS	1	MR EMR	both	number 0 1000000	
00181000	DeviceSerialNumber	LO	1	ECT EMR	dataset	nothing	=REMOVED
00181020	SoftwareVersions	LO	1-n	ECT EMR	dataset	nothing	=REMOVED
00181041	ContrastBolusVolume	DS	1	CT MR US USMF ECT EMR	both	number 0 500	empty
00181044	ContrastBolusTotalDose	DS	1	CT MR US USMF	dataset	number 0 500	
00181046	ContrastFlowRate	DS	1-n	CT MR US USMF ECT EMR	both	number 0 100	
00181047	ContrastFlowDuration	DS	1-n	CT MR US USMF ECT EMR	both	number 0 9999	
00181048	ContrastBolusIngredient	CS	1	CT MR US USMF	dataset	one of IODINE | GADOLINIUM | CARBON_DIOXIDE | BARIUM | XENON	
00181049	ContrastBolusIngredientConcentration	DS	1	CT MR US USMF ECT EMR	both	number 0 1000	empty
00181050	SpatialResolution	DS	1	CT MR US USMF	dataset	number 0 100	
00181060	TriggerTime	DS	1	MR US USMF	dataset	number 0 99999	empty
00181062	NominalInterval	IS	1	MR US USMF	dataset	number 0 99999	
00181063	FrameTime	DS	1	USMF	dataset	number 0 99999	
00181065	FrameTimeVector	DS	1-n	USMF	dataset	number 0 99999	
00181066	FrameDelay	DS	1	USMF	dataset	number -99999 99999	
00181067	ImageTriggerDelay	DS	1	USMF	dataset	number 0 99999	
0018106A	SynchronizationTrigger	CS	1	CT US USMF ECT EMR SC	dataset	one of SOURCE | EXTERNAL | PASSTHRU | NO_TRIGGER TRIGGER	
0018106C	SynchronizationChannel	US	2	CT US USMF ECT EMR SC	dataset	number 0 99	
00181080	BeatRejectionFlag	CS	1	MR US USMF	dataset	one of Y | N	
00181081	LowRRValue	IS	1	MR US USMF ECT EMR	both	number 0 99999	
00181082	HighRRValue	IS	1	MR US USMF ECT EMR	both	number 0 99999	
00181083	IntervalsAcquired	IS	1	MR ECT EMR	both	number 0 99999	
00181084	IntervalsRejected	IS	1	MR ECT EMR	both	number 0 99999	
00181086	SkipBeats	IS	1	MR ECT EMR	dataset	number 0 999	
00181088	HeartRate	IS	1	MR US USMF ECT EMR	both	number 0 400	
00181090	CardiacNumberOfImages	IS	1	MR	dataset	number 0 9999	
00181094	TriggerWindow	IS	1	MR	dataset	number 0 100	
00181100	ReconstructionDiameter	DS	1	CT MR ECT	both	number 0 3000	
00181110	DistanceSourceToDetector	DS	1	CT ECT	both	number 0 5000	
00181111	DistanceSourceToPatient	DS	1	CT	dataset	number 0 5000	
00181120	GantryDetectorTilt	DS	1	CT ECT	both	number -360 360	
00181130	TableHeight	DS	1	CT ECT	both	number -5000 5000	
00181140	RotationDirection	CS	1	CT ECT	both	one of CW | CC	
00181150	ExposureTime	IS	1	CT	dataset	number 0 99999	
00181151	XRayTubeCurrent	IS	1	CT SC	both	number 0 9999	
00181152	Exposure	IS	1	CT SC	both	number 0 99999	
00181153	ExposureInuAs	IS	1	CT	dataset	number 0 9999999	
00181160	FilterType	SH	1	CT ECT SC	both	words filter 1	
00181170	GeneratorPower	IS	1	CT ECT	both	number 0 99999	
00181190	FocalSpots	DS	1-n	CT ECT	both	number 0 10	
00181210	ConvolutionKernel	SH	1-n	CT ECT SC	both	pattern kernel	
00181242	ActualFrameDuration	IS	1	USMF	dataset	number 0 99999	
00181244	PreferredPlaybackSequencing	US	1	USMF	dataset	number 0 1	
00181250	ReceiveCoilName	SH	1	MR EMR	both	words coil 1	=UNKNOWN
00181251	TransmitCoilName	SH	1	MR EMR	both	words coil 1	
00181310	AcquisitionMatrix	US	4	MR	dataset	number 0 9999	
00181312	InPlanePhaseEncodingDirection	CS	1	MR EMR	both	one of ROW | COL | COLUMN | OTHER	
00181314	FlipAngle	DS	1	MR EMR	both	number 0 360	
00181315	VariableFlipAngleFlag	CS	1	MR	dataset	one of Y | N	
00181316	SAR	DS	1	MR	dataset	number 0 100	
00181318	dBdt	DS	1	MR	dataset	number 0 9999	
00181320	B1rms	FL	1	MR EMR	dataset	number 0 1000	
00181800	AcquisitionTimeSynchronized	CS	1	CT US USMF ECT EMR SC	dataset	one of Y | N	
00182010	NominalScannedPixelSpacing	DS	2	SC	dataset	number 0 1000	
00185012	FocusDepth	DS	1	US USMF	dataset	number 0 999	
00185022	MechanicalIndex	DS	1	US USMF	dataset	number 0 10	
00185024	BoneThermalIndex	DS	1	US USMF	dataset	number 0 20	
00185026	CranialThermalIndex	DS	1	US USMF	dataset	number 0 20	
00185027	SoftTissueThermalIndex	DS	1	US USMF	dataset	number 0 20	
00185028	SoftTissueFocusThermalIndex	DS	1	US USMF	dataset	number 0 20	
00185029	SoftTissueSurfaceThermalIndex	DS	1	US USMF	dataset	number 0 20	
00185050	DepthOfScanField	IS	1	US USMF	dataset	number 0 9999	
00185100	PatientPosition	CS	1	CT MR US USMF ECT EMR SC	both	one of HFP | HFS | HFDR | HFDL | FFDR | FFDL | FFP | FFS | LFP | LFS | RFP | RFS | AFDR | AFDL | PFDR | PFDL | SITTING	empty
00186011	SequenceOfUltrasoundRegions	SQ	1	US USMF	dataset	items	
00186012	RegionSpatialFormat	US	1	US USMF	item	number 0 5	
00186014	RegionDataType	US	1	US USMF	item	number 0 20	
00186016	RegionFlags	UL	1	US USMF	item	number 0 63	
00186018	RegionLocationMinX0	UL	1	US USMF	item	number 0 65535	
0018601A	RegionLocationMinY0	UL	1	US USMF	item	number 0 65535	
0018601C	RegionLocationMaxX1	UL	1	US USMF	item	number 0 65535	
0018601E	RegionLocationMaxY1	UL	1	US USMF	item	number 0 65535	
00186020	ReferencePixelX0	SL	1	US USMF	item	number -65535 65535	
00186022	ReferencePixelY0	SL	1	US USMF	item	number -65535 65535	
00186024	PhysicalUnitsXDirection	US	1	US USMF	item	number 0 12	
00186026	PhysicalUnitsYDirection	US	1	US USMF	item	number 0 12	
00186028	ReferencePixelPhysicalValueX	FD	1	US USMF	item	number -100000 100000	
0018602A	ReferencePixelPhysicalValueY	FD	1	US USMF	item	number -100000 100000	
0018602C	PhysicalDeltaX	FD	1	US USMF	item	number -10000 10000	
0018602E	PhysicalDeltaY	FD	1	US USMF	item	number -10000 10000	
00186030	TransducerFrequency	UL	1	US USMF	item	number 0 100000	
00186031	TransducerType	CS	1	US USMF	dataset	one of SECTOR_PHASED | SECTOR_MECH | SECTOR_ANNULAR | LINEAR | CURVED_LINEAR | VECTOR_PHASED | SINGLE_CRYSTAL | SPLIT_XTAL_CWD | IV_PHASED | IV_ROT_XTAL | IV_ROT_MIRROR | ENDOCAV_PA | ENDOCAV_MECH | ENDOCAV_CLA | ENDOCAV_AA | ENDOCAV_LINEAR | VECTOR | LINEAR_ARRAY | CURVED	
00186032	PulseRepetitionFrequency	UL	1	US USMF	item	number 0 100000	
00186034	DopplerCorrectionAngle	FD	1	US USMF	item	number -360 360	
00186036	SteeringAngle	FD	1	US USMF	item	number -360 360	
00186039	DopplerSampleVolumeXPosition	SL	1	US USMF	item	number -65535 65535	
0018603B	DopplerSampleVolumeYPosition	SL	1	US USMF	item	number -65535 65535	
0018603D	TMLinePositionX0	SL	1	US USMF	item	number -65535 65535	
0018603F	TMLinePositionY0	SL	1	US USMF	item	number -65535 65535	
00186041	TMLinePositionX1	SL	1	US USMF	item	number -65535 65535	
00186043	TMLinePositionY1	SL	1	US USMF	item	number -65535 65535	
00186044	PixelComponentOrganization	US	1	US USMF	item	number 0 3	
00186046	PixelComponentMask	UL	1	US USMF	item	number 0 65535	
00186048	PixelComponentRangeStart	UL	1	US USMF	item	number 0 65535	
0018604A	PixelComponentRangeStop	UL	1	US USMF	item	number 0 65535	
0018604C	PixelComponentPhysicalUnits	US	1	US USMF	item	number 0 12	
0018604E	PixelComponentDataType	US	1	US USMF	item	number 0 12	
00187050	FilterMaterial	CS	1-n	CT ECT	both	words material 1	
00189004	ContentQualification	CS	1	CT MR US USMF ECT EMR SC	dataset	one of PRODUCT | RESEARCH | SERVICE	
00189005	PulseSequenceName	SH	1	EMR	dataset	pattern sequence_name	=UNKNOWN
00189006	MRImagingModifierSequence	SQ	1	EMR	item	items	
00189008	EchoPulseSequence	CS	1	EMR	dataset	one of SPIN | GRADIENT | BOTH	
00189009	InversionRecovery	CS	1	EMR	item	one of YES | NO	
00189010	FlowCompensation	CS	1	EMR	item	one of ACCELERATION | VELOCITY | OTHER | NONE	
00189011	MultipleSpinEcho	CS	1	EMR	dataset	one of YES | NO	
00189012	MultiPlanarExcitation	CS	1	EMR	dataset	one of YES | NO	
00189014	PhaseContrast	CS	1	EMR	dataset	one of YES | NO	
00189015	TimeOfFlightContrast	CS	1	EMR	dataset	one of YES | NO	
00189016	Spoiling	CS	1	EMR	item	one of RF | GRADIENT | RF_AND_GRADIENT | NONE	
00189017	SteadyStatePulseSequence	CS	1	EMR	dataset	one of FREE_PRECESSION | TRANSVERSE | TIME_REVERSED | LONGITUDINAL | NONE	
00189018	EchoPlanarPulseSequence	CS	1	EMR	dataset	one of YES | NO	
00189019	TagAngleFirstAxis	FD	1	EMR	item	number -360 360	
00189020	MagnetizationTransfer	CS	1	EMR	item	one of ON_RESONANCE | OFF_RESONANCE | NONE	
00189021	T2Preparation	CS	1	EMR	item	one of YES | NO	
00189022	BloodSignalNulling	CS	1	EMR	item	one of YES | NO	
00189024	SaturationRecovery	CS	1	EMR	dataset	one of YES | NO	
00189025	SpectrallySelectedSuppression	CS	1	EMR	dataset	one of FAT | WATER | FAT_AND_WATER | SILICON_GEL | NONE	
00189026	SpectrallySelectedExcitation	CS	1	EMR	item	one of WATER | FAT | NONE	
00189027	SpatialPresaturation	CS	1	EMR	item	one of SLAB | NONE	
00189028	Tagging	CS	1	EMR	item	one of GRID | LINE | NONE	
00189029	OversamplingPhase	CS	1	EMR	dataset	one of 2D | 3D | 2D_3D | NONE	
00189030	TagSpacingFirstDimension	FD	1	EMR	item	number 0 1000	
00189032	GeometryOfKSpaceTraversal	CS	1	EMR	dataset	one of RECTILINEAR | RADIAL | SPIRAL	
00189033	SegmentedKSpaceTraversal	CS	1	EMR	dataset	one of SINGLE | PARTIAL | FULL	
00189034	RectilinearPhaseEncodeReordering	CS	1	EMR	dataset	one of LINEAR | CENTRIC | SEGMENTED | REVERSE_LINEAR | REVERSE_CENTRIC	
00189035	TagThickness	FD	1	EMR	item	number 0 1000	
00189036	PartialFourierDirection	CS	1	EMR	item	one of PHASE | FREQUENCY | SLICE_SELECT | COMBINATION	
00189037	CardiacSynchronizationTechnique	CS	1	ECT EMR	dataset	one of NONE | REALTIME | PROSPECTIVE | RETROSPECTIVE | PACED	
00189041	ReceiveCoilManufacturerName	LO	1	EMR	item	words manufacturer	empty
00189042	MRReceiveCoilSequence	SQ	1	EMR	item	items	
00189043	ReceiveCoilType	CS	1	EMR	item	one of BODY | VOLUME | SURFACE | EXTREMITY | MULTICOIL	
00189044	QuadratureReceiveCoil	CS	1	EMR	item	one of YES | NO	
00189045	MultiCoilDefinitionSequence	SQ	1	EMR	item	items	
00189047	MultiCoilElementName	SH	1	EMR	item	nothing	=REMOVED
00189048	MultiCoilElementUsed	CS	1	EMR	item	one of YES | NO	
00189049	MRTransmitCoilSequence	SQ	1	EMR	item	items	
00189050	TransmitCoilManufacturerName	LO	1	EMR	item	words manufacturer	empty
00189051	TransmitCoilType	CS	1	EMR	item	one of BODY | VOLUME | SURFACE	
00189058	MRAcquisitionFrequencyEncodingSteps	US	1	EMR	item	number 0 9999	
00189064	KSpaceFiltering	CS	1	EMR	dataset	one of HAMMING | HANNING | GAUSSIAN | LORENTZIAN | RIESZ | EXPONENTIAL | BUTTERWORTH | TUKEY | BLACKMAN | KAISER | COSINE | NONE | OTHER	
00189069	ParallelReductionFactorInPlane	FD	1	EMR	item	number 0 100	
00189070	CardiacRRIntervalSpecified	FD	1	ECT EMR	dataset	number 0 100000	
00189073	AcquisitionDuration	FD	1	CT MR US USMF ECT EMR SC	dataset	number 0 10000000	
00189074	FrameAcquisitionDateTime	DT	1	ECT EMR	item	datetime	
00189075	DiffusionDirectionality	CS	1	EMR	item	one of DIRECTIONAL | BMATRIX | ISOTROPIC | NONE	
00189076	DiffusionGradientDirectionSequence	SQ	1	EMR	item	items	
00189077	ParallelAcquisition	CS	1	EMR	item	one of YES | NO	
00189078	ParallelAcquisitionTechnique	CS	1	EMR	item	one of PILS | SENSE | SMASH | CAIPIRINHA | GRAPPA | SMS | SPEEDER | OTHER	=OTHER
00189079	InversionTimes	FD	1-n	EMR	item	number 0 100000	
00189080	MetaboliteMapDescription	ST	1	EMR	item	nothing	
00189081	PartialFourier	CS	1	EMR	item	one of YES | NO	
00189082	EffectiveEchoTime	FD	1	EMR	item	number 0 100000	
00189085	CardiacSignalSource	CS	1	ECT EMR	dataset	one of ECG | VCG | PP | MR | NONE	
00189087	DiffusionBValue	FD	1	MR EMR	both	number 0 100000	
00189089	DiffusionGradientOrientation	FD	3	MR EMR	both	number -1.1 1.1	
00189090	VelocityEncodingDirection	FD	3	EMR	item	number -1.1 1.1	
00189091	VelocityEncodingMinimumValue	FD	1	EMR	item	number -100000 100000	
00189092	VelocityEncodingAcquisitionSequence	SQ	1	EMR	dataset	items	
00189093	NumberOfKSpaceTrajectories	US	1	EMR	dataset	number 0 99999	
00189094	CoverageOfKSpace	CS	1	EMR	dataset	one of FULL | CYLINDRICAL | ELLIPSOIDAL | WEIGHTED	
00189098	TransmitterFrequency	FD	1-2	EMR	item	number 0 2000	
00189100	ResonantNucleus	CS	1-2	EMR	dataset	one of 1H | 3HE | 7LI | 13C | 19F | 23NA | 31P | 129XE	
00189104	SlabThickness	FD	1	EMR	item	number 0 10000	
00189105	SlabOrientation	FD	3	EMR	item	number -1.1 1.1	
00189106	MidSlabPosition	FD	3	EMR	item	number -10000 10000	
00189107	MRSpatialSaturationSequence	SQ	1	EMR	item	items	
00189112	MRTimingAndRelatedParametersSequence	SQ	1	EMR	item	items	
00189114	MREchoSequence	SQ	1	EMR	item	items	
00189115	MRModifierSequence	SQ	1	EMR	item	items	
00189117	MRDiffusionSequence	SQ	1	EMR	item	items	
00189118	CardiacSynchronizationSequence	SQ	1	ECT EMR	item	items	
00189119	MRAveragesSequence	SQ	1	EMR	item	items	
00189125	MRFOVGeometrySequence	SQ	1	EMR	item	items	
00189147	DiffusionAnisotropyType	CS	1	EMR	item	one of FRACTIONAL | RELATIVE | VOLUME_RATIO	
00189151	FrameReferenceDateTime	DT	1	ECT EMR	item	datetime	
00189155	ParallelReductionFactorOutOfPlane	FD	1	EMR	item	number 0 100	
00189168	ParallelReductionFactorSecondInPlane	FD	1	EMR	item	number 0 100	
00189169	CardiacBeatRejectionTechnique	CS	1	ECT EMR	dataset	one of NONE | RR_INTERVAL | QRS_LOOP | PVC	
00189170	RespiratoryMotionCompensationTechnique	CS	1	ECT EMR	dataset	one of NONE | BREATH_HOLD | REALTIME | GATING | TRACKING | PHASE_ORDERING | PHASE_RESCANNING | RETROSPECTIVE | CORRECTION | UNKNOWN	
00189171	RespiratorySignalSource	CS	1	ECT EMR	dataset	one of NONE | BELT | NASAL_PROBE | CO2_SENSOR | NAVIGATOR | MR_PHASE | ECG | SPIROMETER | EXTERNAL_MARKER | INTERNAL_MARKER | IMAGE | UNKNOWN	
00189172	BulkMotionCompensationTechnique	CS	1	EMR	dataset	one of NONE | REALTIME | GATING | TRACKING | RETROSPECTIVE | CORRECTION	
00189173	BulkMotionSignalSource	CS	1	EMR	dataset	one of JOINT | NAVIGATOR | MR_PHASE	
00189174	ApplicableSafetyStandardAgency	CS	1	EMR	dataset	one of IEC | FDA | MHW	
00189176	OperatingModeSequence	SQ	1	EMR	item	items	
00189177	OperatingModeType	CS	1	EMR	item	one of STATIC FIELD | RF | GRADIENT	
00189178	OperatingMode	CS	1	EMR	item	one of IEC_NORMAL | IEC_FIRST_LEVEL | IEC_SECOND_LEVEL	
00189179	SpecificAbsorptionRateDefinition	CS	1	EMR	item	one of IEC_WHOLE_BODY | IEC_PARTIAL_BODY | IEC_HEAD | IEC_LOCAL | SMR_B1RMS | SMR_BORELOCAL	
00189180	GradientOutputType	CS	1	EMR	item	one of DB_DT | ELECTRIC_FIELD | PER_NERVE_STIM	
00189181	SpecificAbsorptionRateValue	FD	1	EMR	item	number 0 1000	
00189182	GradientOutput	FD	1	EMR	item	number 0 100000	
00189183	FlowCompensationDirection	CS	1	EMR	item	one of PHASE | FREQUENCY | SLICE_SELECT | SLICE_AND_FREQ | SLICE_FREQ_PHASE | PHASE_AND_FREQ | SLICE_AND_PHASE | OTHER	
00189184	TaggingDelay	FD	1	EMR	item	number 0 100000	
00189197	MRVelocityEncodingSequence	SQ	1	EMR	item	items	
00189214	RespiratoryCyclePosition	CS	1	ECT EMR	item	one of START_RESPIR | END_RESPIR | UNDETERMINED	
00189217	VelocityEncodingMaximumValue	FD	1	EMR	item	number -100000 100000	
00189218	TagSpacingSecondDimension	FD	1	EMR	item	number 0 1000	
00189219	TagAngleSecondAxis	SS	1	EMR	item	number -360 360	
00189220	FrameAcquisitionDuration	FD	1	ECT EMR	item	number 0 1000000000	
00189226	MRImageFrameTypeSequence	SQ	1	EMR	item	items	
00189231	MRAcquisitionPhaseEncodingStepsInPlane	US	1	EMR	item	number 0 9999	
00189232	MRAcquisitionPhaseEncodingStepsOutOfPlane	US	1	EMR	item	number 0 9999	
00189236	CardiacCyclePosition	CS	1	ECT EMR	item	one of END_SYSTOLE | END_DIASTOLE | UNDETERMINED	
00189239	SpecificAbsorptionRateSequence	SQ	1	EMR	item	items	
00189240	RFEchoTrainLength	US	1	EMR	item	number 0 9999	
00189241	GradientEchoTrainLength	US	1	EMR	item	number 0 9999	
00189250	ArterialSpinLabelingContrast	CS	1	EMR	dataset	one of CONTINUOUS | PSEUDOCONTINUOUS | PULSED	
00189251	MRArterialSpinLabelingSequence	SQ	1	EMR	item	items	
00189252	ASLTechniqueDescription	LO	1	EMR	item	nothing	empty
00189253	ASLSlabNumber	US	1	EMR	item	number 0 999	
00189254	ASLSlabThickness	FD	1	EMR	item	number 0 10000	
00189255	ASLSlabOrientation	FD	3	EMR	item	number -1.1 1.1	
00189256	ASLMidSlabPosition	FD	3	EMR	item	number -10000 10000	
00189257	ASLContext	CS	1	EMR	item	one of LABEL | CONTROL | M_ZERO_SCAN	
00189258	ASLPulseTrainDuration	UL	1	EMR	item	number 0 100000	
00189259	ASLCrusherFlag	CS	1	EMR	item	one of YES | NO	
0018925A	ASLCrusherFlowLimit	FD	1	EMR	item	number 0 10000	
0018925C	ASLBolusCutoffFlag	CS	1	EMR	item	one of YES | NO	
0018925D	ASLBolusCutoffTimingSequence	SQ	1	EMR	item	items	
0018925F	ASLBolusCutoffDelayTime	UL	1	EMR	item	number 0 100000	
00189260	ASLSlabSequence	SQ	1	EMR	item	items	
00189301	CTAcquisitionTypeSequence	SQ	1	ECT	item	items	
00189302	AcquisitionType	CS	1	ECT	item	one of SEQUENCED | SPIRAL | CONSTANT_ANGLE | STATIONARY | FREE	
00189303	TubeAngle	FD	1	ECT	item	number -360 720	
00189304	CTAcquisitionDetailsSequence	SQ	1	CT ECT	item	items	
00189305	RevolutionTime	FD	1	CT ECT	both	number 0 1000	
00189306	SingleCollimationWidth	FD	1	CT ECT	both	number 0 1000	
00189307	TotalCollimationWidth	FD	1	CT ECT	both	number 0 1000	
00189308	CTTableDynamicsSequence	SQ	1	ECT	item	items	
00189309	TableSpeed	FD	1	CT ECT	both	number -10000 10000	
00189310	TableFeedPerRotation	FD	1	CT ECT	both	number -10000 10000	
00189311	SpiralPitchFactor	FD	1	CT ECT	both	number -100 100	
00189312	CTGeometrySequence	SQ	1	CT ECT	item	items	
00189313	DataCollectionCenterPatient	FD	3	CT ECT	both	number -10000 10000	
00189314	CTReconstructionSequence	SQ	1	ECT	item	items	
00189315	ReconstructionAlgorithm	CS	1	ECT	item	one of FILTER_BACK_PROJ | ITERATIVE	
00189316	ConvolutionKernelGroup	CS	1	ECT	item	one of BRAIN | SOFT_TISSUE | LUNG | BONE | CONSTANT_ANGLE	
00189317	ReconstructionFieldOfView	FD	2	ECT	item	number 0 10000	
00189318	ReconstructionTargetCenterPatient	FD	3	CT ECT	both	number -10000 10000	
00189319	ReconstructionAngle	FD	1	ECT	item	number -720 720	
00189320	ImageFilter	SH	1	ECT	item	words filter 1	=UNKNOWN
00189321	CTExposureSequence	SQ	1	CT ECT	item	items	
00189322	ReconstructionPixelSpacing	FD	2	ECT	item	number 0 1000	
00189323	ExposureModulationType	CS	1-n	CT ECT	both	words exposure_modulation 1	
00189325	CTXRayDetailsSequence	SQ	1	CT ECT	item	items	
00189326	CTPositionSequence	SQ	1	ECT	item	items	
00189327	TablePosition	FD	1	ECT	item	number -100000 100000	
00189328	ExposureTimeInms	FD	1	CT ECT	item	number 0 1000000	
00189329	CTImageFrameTypeSequence	SQ	1	ECT	item	items	
00189330	XRayTubeCurrentInmA	FD	1	CT ECT	item	number 0 10000	
00189332	ExposureInmAs	FD	1	CT ECT	item	number 0 100000	
00189333	ConstantVolumeFlag	CS	1	ECT	item	one of YES | NO	
00189334	FluoroscopyFlag	CS	1	ECT	item	one of YES | NO	
00189335	DistanceSourceToDataCollectionCenter	FD	1	CT ECT	item	number 0 10000	
00189337	ContrastBolusAgentNumber	US	1	ECT EMR	item	number 0 99	
00189338	ContrastBolusIngredientCodeSequence	SQ	1	ECT EMR	item	codes	
00189340	ContrastAdministrationProfileSequence	SQ	1	ECT EMR	item	items	
00189341	ContrastBolusUsageSequence	SQ	1	ECT EMR	item	items	
00189342	ContrastBolusAgentAdministered	CS	1	ECT EMR	item	one of YES | NO	
00189343	ContrastBolusAgentDetected	CS	1	ECT EMR	item	one of YES | NO	empty
00189344	ContrastBolusAgentPhase	CS	1	ECT EMR	item	one of PRE_CONTRAST | POST_CONTRAST | IMMEDIATE | DYNAMIC | STEADY_STATE | DELAYED | ARTERIAL | CAPILLARY | VENOUS | PORTAL_VENOUS	empty
00189345	CTDIvol	FD	1	CT ECT	both	number 0 10000	
00189346	CTDIPhantomTypeCodeSequence	SQ	1	CT ECT	both	codes	
00189351	CalciumScoringMassFactorPatient	FL	1	CT ECT	both	number 0 100	
00189352	CalciumScoringMassFactorDevice	FL	3	CT ECT	both	number 0 100	
00189353	EnergyWeightingFactor	FL	1	CT ECT	both	number 0 1	
00189361	MultienergyCTAcquisition	CS	1	CT ECT	dataset	one of YES | NO	
00189425	ContrastBolusIngredientOpaque	CS	1	ECT EMR	item	one of YES | NO	
00189477	IrradiationEventIdentificationSequence	SQ	1	ECT	item	items	
00189601	DiffusionBMatrixSequence	SQ	1	EMR	item	items	
00189602	DiffusionBValueXX	FD	1	EMR	item	number -100000 100000	
00189603	DiffusionBValueXY	FD	1	EMR	item	number -100000 100000	
00189604	DiffusionBValueXZ	FD	1	EMR	item	number -100000 100000	
00189605	DiffusionBValueYY	FD	1	EMR	item	number -100000 100000	
00189606	DiffusionBValueYZ	FD	1	EMR	item	number -100000 100000	
00189607	DiffusionBValueZZ	FD	1	EMR	item	number -100000 100000	
00189621	FunctionalMRSequence	SQ	1	EMR	item	items	
00189622	FunctionalSettlingPhaseFramesPresent	CS	1	EMR	both	one of YES | NO	
00189624	SettlingPhaseFrame	CS	1	EMR	item	one of YES | NO	
0020000D	StudyInstanceUID	UI	1	CT MR US USMF ECT EMR SC	both	uid	
0020000E	SeriesInstanceUID	UI	1	CT MR US USMF ECT EMR SC	both	uid	
00200010	StudyID	SH	1	CT MR US USMF ECT EMR SC	dataset	nothing	empty
00200011	SeriesNumber	IS	1	CT MR US USMF ECT EMR SC	dataset	number 0 99999	empty
00200012	AcquisitionNumber	IS	1	CT MR US USMF ECT EMR SC	dataset	number 0 999	empty
00200013	InstanceNumber	IS	1	CT MR US USMF ECT EMR SC	dataset	number 0 99999	empty
00200020	PatientOrientation	CS	2	CT MR US USMF ECT EMR SC	both	words direction 1	empty
00200032	ImagePositionPatient	DS	3	CT MR ECT EMR SC	both	number -10000 10000	
00200037	ImageOrientationPatient	DS	6	CT MR ECT EMR SC	both	number -1.1 1.1	
00200052	FrameOfReferenceUID	UI	1	CT MR US USMF ECT EMR SC	dataset	uid	
00200060	Laterality	CS	1	CT MR US USMF ECT EMR SC	dataset	one of L | R | B	empty
00200062	ImageLaterality	CS	1	CT MR US USMF SC	dataset	one of L | R | B | U	
00200100	TemporalPositionIdentifier	IS	1	MR	dataset	number 0 9999	
00200105	NumberOfTemporalPositions	IS	1	MR	dataset	number 0 9999	
00200110	TemporalResolution	DS	1	MR	dataset	number 0 1000000	
00200200	SynchronizationFrameOfReferenceUID	UI	1	CT US USMF ECT EMR SC	dataset	uid	
00200242	SOPInstanceUIDOfConcatenationSource	UI	1	ECT EMR	dataset	uid	
00201002	ImagesInAcquisition	IS	1	CT MR US USMF SC	dataset	number 0 99999	
00201040	PositionReferenceIndicator	LO	1	CT MR US USMF ECT EMR SC	dataset	words landmark 1	empty
00201041	SliceLocation	DS	1	CT MR SC	both	number -10000 10000	
00209056	StackID	SH	1	ECT EMR	item	label	
00209057	InStackPositionNumber	UL	1	ECT EMR	item	number 0 99999	
00209071	FrameAnatomySequence	SQ	1	ECT EMR	item	items	
00209072	FrameLaterality	CS	1	ECT EMR	item	one of L | R | B | U	
00209111	FrameContentSequence	SQ	1	ECT EMR	item	items	
00209113	PlanePositionSequence	SQ	1	ECT EMR	item	items	
00209116	PlaneOrientationSequence	SQ	1	ECT EMR	item	items	
00209128	TemporalPositionIndex	UL	1	ECT EMR	item	number 0 99999	
00209153	NominalCardiacTriggerDelayTime	FD	1	ECT EMR	item	number -100000 100000	
00209156	FrameAcquisitionNumber	US	1	ECT EMR	item	number 0 65535	
00209157	DimensionIndexValues	UL	1-n	ECT EMR	item	number 0 99999	
00209161	ConcatenationUID	UI	1	ECT EMR	dataset	uid	
00209162	InConcatenationNumber	US	1	ECT EMR	dataset	number 0 65535	
00209163	InConcatenationTotalNumber	US	1	ECT EMR	dataset	number 0 65535	
00209164	DimensionOrganizationUID	UI	1	ECT EMR	item	uid	
00209165	DimensionIndexPointer	AT	1	ECT EMR	item	tags	
00209167	FunctionalGroupPointer	AT	1	ECT EMR	item	tags	
00209221	DimensionOrganizationSequence	SQ	1	ECT EMR	dataset	items	
00209222	DimensionIndexSequence	SQ	1	ECT EMR	dataset	items	
00209228	ConcatenationFrameOffsetNumber	UL	1	ECT EMR	dataset	number 0 99999	
00209241	NominalPercentageOfCardiacPhase	FL	1	ECT EMR	item	number 0 100	
00209245	NominalPercentageOfRespiratoryPhase	FL	1	ECT EMR	item	number 0 100	
00209247	StartingRespiratoryPhase	CS	1	ECT EMR	item	one of INSPIRATION | MAXIMUM | EXPIRATION | MINIMUM	
00209249	EndingRespiratoryPhase	CS	1	ECT EMR	item	one of INSPIRATION | MAXIMUM | EXPIRATION | MINIMUM	
00209250	RespiratoryTriggerType	CS	1	ECT EMR	dataset	one of TIME | AMPLITUDE | BOTH	
00209251	RRIntervalTimeNominal	FD	1	ECT EMR	item	number 0 100000	
00209252	ActualCardiacTriggerDelayTime	FD	1	ECT EMR	item	number -100000 100000	
00209253	RespiratorySynchronizationSequence	SQ	1	ECT EMR	item	items	
00209254	RespiratoryIntervalTime	FD	1	ECT EMR	item	number 0 100000	
00209255	NominalRespiratoryTriggerDelayTime	FD	1	ECT EMR	item	number -100000 100000	
0020930D	TemporalPositionTimeOffset	FD	1	ECT EMR	item	number -100000 100000	
00209310	TemporalPositionSequence	SQ	1	ECT EMR	item	items	
00209311	DimensionOrganizationType	CS	1	ECT EMR	dataset	one of 3D | 3D_TEMPORAL | TILED_FULL | TILED_SPARSE	
00220028	StereoPairsPresent	CS	1	USMF ECT EMR	dataset	one of YES | NO	
00280002	SamplesPerPixel	US	1	CT MR US USMF ECT EMR SC	dataset	number 1 3	
00280004	PhotometricInterpretation	CS	1	CT MR US USMF ECT EMR SC	dataset	one of MONOCHROME1 | MONOCHROME2 | RGB | PALETTE COLOR | YBR_FULL | YBR_FULL_422 | YBR_ICT | YBR_RCT	
00280006	PlanarConfiguration	US	1	CT MR US USMF ECT EMR SC	dataset	number 0 1	
00280008	NumberOfFrames	IS	1	USMF ECT EMR	dataset	number 1 99999	
00280009	FrameIncrementPointer	AT	1-n	US USMF	dataset	tags	
00280010	Rows	US	1	CT MR US USMF ECT EMR SC	dataset	number 1 65535	
00280011	Columns	US	1	CT MR US USMF ECT EMR SC	dataset	number 1 65535	
00280014	UltrasoundColorDataPresent	US	1	US USMF	dataset	number 0 1	
00280030	PixelSpacing	DS	2	CT MR US USMF ECT EMR SC	both	number 0 1000	
00280034	PixelAspectRatio	IS	2	CT MR US USMF ECT EMR SC	both	number 1 9999	
00280100	BitsAllocated	US	1	CT MR US USMF ECT EMR SC	dataset	number 8 16	
00280101	BitsStored	US	1	CT MR US USMF ECT EMR SC	dataset	number 1 16	
00280102	HighBit	US	1	CT MR US USMF ECT EMR SC	dataset	number 0 15	
00280103	PixelRepresentation	US	1	CT MR US USMF ECT EMR SC	dataset	number 0 1	
00280120	PixelPaddingValue	US/SS	1	CT MR US USMF ECT EMR SC	dataset	number -32768 65535	
00280121	PixelPaddingRangeLimit	US/SS	1	CT MR US USMF ECT EMR SC	dataset	number -32768 65535	
00280301	BurnedInAnnotation	CS	1	CT MR US USMF ECT EMR SC	dataset	one of YES | NO	
00280302	RecognizableVisualFeatures	CS	1	CT MR US USMF ECT EMR SC	dataset	one of YES | NO	
00281050	WindowCenter	DS	1-n	CT MR US USMF ECT EMR SC	both	number -100000 100000	
00281051	WindowWidth	DS	1-n	CT MR US USMF ECT EMR SC	both	number 0 1000000	
00281052	RescaleIntercept	DS	1	CT MR ECT EMR SC	both	number -100000 100000	
00281053	RescaleSlope	DS	1	CT MR ECT EMR SC	both	number -100000 100000	
00281054	RescaleType	LO	1	CT MR ECT EMR SC	both	one of HU | US | OD | HGML | MGML | PCT | BQML | CNTS | UNSPECIFIED	
00281056	VOILUTFunction	CS	1	CT MR US USMF ECT EMR SC	both	one of LINEAR | LINEAR_EXACT | SIGMOID	
0028135A	SpatialLocationsPreserved	CS	1	CT MR US USMF ECT EMR SC	item	one of YES | NO | REORIENTED_ONLY	
00282110	LossyImageCompression	CS	1	CT MR US USMF ECT EMR SC	dataset	one of 00 | 01	
00282112	LossyImageCompressionRatio	DS	1-n	CT MR US USMF ECT EMR SC	dataset	number 0 10000	
00282114	LossyImageCompressionMethod	CS	1-n	CT MR US USMF ECT EMR SC	dataset	one of ISO_10918_1 | ISO_14495_1 | ISO_15444_1 | ISO_15444_15 | ISO_13818_2 | ISO_14496_10	
00286010	RepresentativeFrameNumber	US	1	USMF ECT EMR	dataset	number 1 65535	
00289110	PixelMeasuresSequence	SQ	1	ECT EMR	item	items	
00289132	FrameVOILUTSequence	SQ	1	ECT EMR	item	items	
00289145	PixelValueTransformationSequence	SQ	1	ECT EMR	item	items	
00400555	AcquisitionContextSequence	SQ	1	ECT EMR	dataset	no items	
0040A170	PurposeOfReferenceCodeSequence	SQ	1	CT MR US USMF ECT EMR SC	item	codes	
00540220	ViewCodeSequence	SQ	1	CT MR US USMF ECT EMR SC	dataset	codes	
00540222	ViewModifierCodeSequence	SQ	1	CT MR US USMF ECT EMR SC	item	codes	
20500020	PresentationLUTShape	CS	1	CT MR US USMF ECT EMR SC	dataset	one of IDENTITY | INVERSE	
52009229	SharedFunctionalGroupsSequence	SQ	1	ECT EMR	dataset	items	
52009230	PerFrameFunctionalGroupsSequence	SQ	1	ECT EMR	dataset	items	`;
export const VOCABULARIES = {
  "body_part": {
  "digits": 0,
  "bareDigits": 0,
  "words": "ABDO ABDOMEN ABDOMENPELVIS ABDOMINAL ADDOME ADRENAL AMNIOTICFLUID AND ANKLE ANTECUBITALV ANTERIORCARDIACV ANTTIBIALA ANUS AORTA AORTICARCH ARM ARTERY ASCAORTA AV AXILLA AXILLARYA AZYGOSVEIN BACINO BACK BASSIN BILATERAL BILEDUCT BLADDER BODY BRACHIALA BRAIN BREAST BRONCHUS BUTTOCK CALCANEUS CALF CARDIAC CAROTID CARTILAGE CCA CECUM CEPHALICV CEREBELLUM CEREBRALA CEREBRALHEMISPHE CERVEAU CERVICAL CERVIX CHEEK CHEST CHESTABDOMEN CHESTABDPELVIS CHEVILLE CHOROIDPLEXUS CIRCLEOFWILLIS CLAVICLE COCCYX COEUR COLON CORNEA CORONARYARTERY CORONARYSINUS COU COUDE CRANE CSPINE CTSPINE DESCAORTA DUODENUM EAR ELBOW EPAULE EPIDIDYMIS ESOPHAGUS EXTERNALCAROTID EXTREMITIES EXTREMITY EYE EYELID FACE FEMORALA FEMUR FETALPOLE FETUS FIBULA FINGER FOIE FOOT FOREARM GALLBLADDER GENITALIA GENOU GLUTEAL GROIN HANCHE HAND HEAD HEADNECK HEART HEPATICA HEPATICV HIP HUMERUS IAC ILEUM ILIUM INGUINAL INTERNALCAROTID JAW JEJUNUM JOINT KIDNEY KNEE L LACRIMALA LARYNX LEFT LEG LIMB LINGUALA LIVER LOWER LSPINE LSSPINE LUMBAR LUMBARA LUNG MAIN MANDIBLE MAXILLA MEDIASTINUM MEMBER MENISCUS MESENTRIC MOUTH MUSCLE NECK NECKCHEST NECKCHESTABDOMEN NECKCHESTABDPELV NOSE OF OPHTHALMICA OPTICCANAL ORBIT OVARY PANCREAS PARASTERNAL PAROTID PATELLA PELVIEN PELVIS PELVISLOWEXTREMT PENIS PERINEUM PERONEALA PHANTOM PHARYNX PIED PLACENTA POIGNET POPLITEALA POPLITEALFOSSA PORTALV POUMON PROSTATE PULMONARY R RACHIS RADIUS RADIUSULNA RECTUM REIN REINS RENAL RENALA RENALV RIB RIBS RIGHT SACRUM SCALP SCAPULA SCLERA SCROTUM SEIN SEINS SELLA SHOULDER SIJOINT SINUS SKULL SOFT SPINE SPLEEN SSPINE STERNUM STOMACH SUBMANDIBULAR SUPRAORBITAL SUPRAPUBIC TAILBONE TESTA TESTIS TETE THIGH THORACIC THORACICAORTA THORAX THUMB THYMUS THYROID THYROIDE TIBIA TIBIAFIBULA TISSUE TLSPINE TMJ TOE TONGUE TORACE TRACHEA TSPINE ULNA UMBILICAL UPPER URETER URETHRA UTERUS VAGINA VASCULAR VEIN VERTEBRA WHOLE WHOLEBODY WRIST ZYGOMA",
},
  "coil": {
  "digits": 3,
  "bareDigits": 0,
  "words": "AA ABDOMEN AIR ANKLE ANTERIOR ARRAY ATLAS B BASE BC BI BILATERAL BL BM BO BODY BOTTOM BR BRAIN BREAST C CARDIAC CH CHANNEL COIL COILS CP CTL DS DSTREAM ENDO ENDORECTAL EXT EXTREMITY FLEX FOOT HAND HD HE HEA HEAD HEADNECK HEADSPINE HRBRAIN INT KN KNEE L LARGE LEFT LG LOOP LOWER LOWERLEG M MATRIX MC MED MULTI NE NECK NV NVARRAY PA PED PEDIATRIC PELVIS PHASED POSTERIOR PROSTATE PV Q QD RIGHT RX S SENSE SH SHOULDER SM SMALL SP SPDR SPINE SURFACE SYN T TCS TIM TMJ TOP TORSO TR TX ULTRAFLEX UNIVERSAL UPPER VIBRANT WHOLE WRIST XL",
},
  "contrast": {
  "digits": 6,
  "bareDigits": 0,
  "words": "ACCUPAQUE ACIDE AIR AND APPLIED ARTIREM BARIUM C CC CLARISCAN CLARIVIST CO CONRAY CONTRASTE DEFINITY DOTA DOTAREM DTPA EAU ELUCIREM EOVIST FERAHEME G GAD GADAVIST GADOBENATE GADOBUTROL GADODIAMIDE GADOLINIUM GADOPENTETATE GADOPICLENOL GADOTERATE GADOTERIDOL GADOTERIQUE GADOVIST GADOXETATE GASTROGRAFIN GASTROGRAFINE GD HEXABRIX I INJECTE INJECTION IOBITRIDOL IODE IODINATED IODINE IODIXANOL IOHEXOL IOMEPROL IOMERON IOPAMIDOL IOPAMIRON IOPROMIDE IOVERSOL IOXAGLATE IOXILAN ISOVUE IV KG L LEVOVIST LUMASON M MAGNEVIST MG ML MMOL MULTIHANCE NI NO NON NONE OMNIPAQUE OMNISCAN OPTIMARK OPTIRAY OPTISON ORAL OUI OXILAN PLUS PRIMOVIST PRODUIT PROHANCE RECTAL S SALINE SEC SONAZOID SONOVUE TELEBRIX ULTRAVIST VISIPAQUE VUEWAY WATER WITH WITHOUT XENETIX YES",
},
  "direction": {
  "digits": 0,
  "bareDigits": 0,
  "words": "A AF AFL AFR AH AHL AHR AL ALF ALH AR ARF ARH F FA FAL FAR FL FLA FLP FP FPL FPR FR FRA FRP H HA HAL HAR HL HLA HLP HP HPL HPR HR HRA HRP L LA LAF LAH LF LFA LFP LH LHA LHP LP LPF LPH P PF PFL PFR PH PHL PHR PL PLF PLH PR PRF PRH R RA RAF RAH RF RFA RFP RH RHA RHP RP RPF RPH",
},
  "exposure_modulation": {
  "digits": 1,
  "bareDigits": 0,
  "words": "ACS ANGULAR AUTO BASED CARE D DOM DOSE DOSERIGHT DRI EC ECG FIXED MA NONE ORGAN SMART SUREEXP SUREEXPOSURE XY XYZ Z",
},
  "filter": {
  "digits": 2,
  "bareDigits": 0,
  "words": "A AF AIR B BODY BOWTIE BUTTERFLY C CARDIAC D FIL FILT FILTER FLAT HEAD LARGE MEDIUM MULTIPLE NONE PED PEDIATRIC SMALL STRIP TIN W WEDGE",
},
  "image_type": {
  "digits": 4,
  "bareDigits": 4,
  "words": "ABDOM ABDOMEN ABDOMINAL ACC ADC ADD ANGIO ANGLE ASL ATOMIC AVERAGE AXIAL B BODY BOLD BREAST BVALUE CALC CARDIOLOGY CBF CBV CHEST CINE COLOR COMBINED COMPRESSED CONSTANT COR CPR CSA CSAMANIP CSAPARALLEL CSARADIAL CT CURVED CV D DE DENSITY DERIVED DET DIFFUSION DIS DISD DISTORTED DIXON DOPPLER DRG DS DTI DUPLEX DWI DYNAMIC EFFECTIVE ELASTOGRAPHY ELECTRON EMISSION ENDOCAVITARY ENDORECTAL ENDOVAGINAL ENERGY EP EPICARDIAL EVO EVOL FA FAT FE FETAL FFE FIELD FIL FILTERED FLAIR FLOW FLUORO FM FMRI FSE GATED GDC GR GYNECOLOGY HEAD HEART HELICAL I IMAGE IMAGINARY IN INTRACARDIAC INTRAOPERATIVE INTRAVASCULAR IODINE IP IR ISOTROPIC LOCALIZER LUNG M MAG MAGIC MAGNITUDE MAP MAPS MATERIAL MAX MEAN MFSPLIT MIN MINIP MIP MIXED MOCO MON MONO MOSAIC MPR MRA MSUM MTT MULTIECHO MUSCULOSKELETAL MYOCARDIAL ND NEONATAL NONE NORM NORMAL NUMBER OBSTETRICAL OPHTHALMIC OPP OPPOSED ORIGINAL OSUM OTHER OUT P PARALLEL PARTS PBP PC PCA PEDIATRIC PEI PELVIC PERFUSION PHASE POST PRE PRIMARY PROCESSED PROJECTION PROTON PS PSIR QSM R RAD RADIAL RANGE RCBF RCBV REAL REF REFORMATTED RELCBF RELCBV RENDER RESAMPLED REST RETRO RETROPERITONEAL RFL RMTT RT SAMPLED SAVE SCOUT SCREEN SCREENSHOT SCROTAL SE SECONDARY SEQ SMALL SOM SPECTROSCOPY SPI SPIRAL SSD STACK STAR STATIC STIR STRESS SUB SUBTRACT SUBTRACTED SUBTRACTION SUM SURVIEW SUSCEPTIBILITY SW SWI SYNTHETIC T TAGGING TEE TEMPORAL TENSOR THYROID TMAX TOF TOP TOPOGRAM TRACE TRACEW TRANSCRANIAL TRANSESOPHAGEAL TRANSMISSION TSE TTE TTP UNSPECIFIED US VAR VASCULAR VELOCITY VMI VNC VOLUME VRT WASH WATER WHOLE WI WO",
},
  "landmark": {
  "digits": 0,
  "bareDigits": 0,
  "words": "AUDITORY CORNER COSTAL CREST EAM EXTERNAL IC ILIAC KN LOWER MARGIN MEATUS MEDIAL NASION NOTCH OM ORBITAL PUBIS SLIDE SN STERNAL SYMPHYSIS XIPHOID XY",
},
  "manufacturer": {
  "digits": 0,
  "bareDigits": 0,
  "words": "A ACCUITOMO ACUSON ADAC ADVANCED AG AGILENT ALLTECH ALOKA ALPINION ANALOGIC AND ANKE ASPECT ATL B BIO BIOLAB BIOMEDICAL BIOSOUND BIOSPIN BK BRUKER BUTTERFLY CANON CARE CARESTREAM CHINA CHISON CLARIUS CO COMPANY CORP CORPORATION DIASONICS DIATEK ECHOSENS EDAN ELECTRIC ELECTRONICS ELSCINT EOS ESAOTE EUROPE EXO FILM FONAR FRANCE FUJI FUJIFILM GE GERMANY GMBH GUSTO HEALTH HEALTHCARE HEALTHINEERS HEWLETT HITACHI HOLOGIC HYPERFINE IMAGINE IMAGING IMATRON INC INTERNATIONAL INTERSON ITALY JAPAN KK KODAK KONICA KOREA KRETZ KRETZTECHNIK LABORATORIES LIMITED LLC LTD MAGNETICA MARCONI MEC MEDICAL MEDICINE MEDISON MEDISTIM MINDRAY MINOLTA MOBILE MORITA NETWORK NEUROLOGICA NEUSOFT NEWTOM NIXDORF OF OY P PACKARD PARAMED PHILIPS PHOTO PICKER PIE PLANMECA PMS QR RECHTSSTREITIGKEITEN S SA SAMSUNG SHANGHAI SHENZHEN SHIMADZU SHS SIEMENS SIUI SMS SONOQUE SONOSCAPE SONOSITE SPA SUPERSONIC SUPERSONICIMAGINE SYNAPTIVE SYSTEM SYSTEMS TEC TECHNOLOGIES TECHNOLOGY TELEMED TERASON TERATECH TIME TOSHIBA UIH ULTRASCHALL ULTRASONIX ULTRASOUND UNITED USA V VARIAN VATECH VINGMED VINNO VISUALSONICS WISONIC XINGAOYI ZONARE ZONE",
},
  "material": {
  "digits": 0,
  "bareDigits": 0,
  "words": "ALUMINUM COPPER EUROPIUM GRAPHITE LEAD MIXED MOLYBDENUM NIOBIUM RHODIUM TEFLON TIN TITANIUM",
},
  "model": {
  "digits": 4,
  "bareDigits": 4,
  "words": "A ACCELERATE ACCESS ACCUVIX ACHIEVA ACQSIM ACT ACTIVE ACTIVION ACUSON ADARA ADVANTAGE AERA AFFINITI AI AIR AIRIS AIRISII AIXPLORER ALEXION ALL ALLEGRA ALPHA ALTEA AMBITION AMIRA ANATOM ANTARES APERTO APEX APLIO AQUILION AR ARCHITECT ARIETTA ART ARTIST ARTOSCAN AS ASCEND ASCENDUS ASPEN ASTEION ASTELION ATLAS AVANTO AVANTOFIT AVIUS B BALANCE BIG BIOGRAPH BK BKSPECTO BODYTOM BOOK BORE BRIGHTSPEED BRILLIANCE BRIO BRIVO BT BUTTERFLY C CA CAPASEE CARDIAC CARDIO CARIS CBIT CENTURIAN CERETOM CHAMPION CIMA CLASS CLASSIC CLEARVUE COMFORT COMPACT CONCERTO CONFIDENCE CONSONA CONTOUR CORE CREATOR CREED CSCAN CT CTI CUS CV CVX CX CXL CYPRESS D DC DECO DEFINITION DESCARTES DIMENSION DISCOVERY DP DR DRIVE DST DU DUAL DUO E EBIT EC ECHELON ECHOSPEED ECLOS ECUBE EDGE EIGHT EKO ELAN ELEGANCE ELEGRA ELITE ELITION EMOTION ENVISOR EPIQ EPOCH ES ESAOTE ESPREE ESPRIT ESSENCE ESSENTIAL ESSENZA EUB EVO EVOLUTION EX EXCEED EXCELART EXCITE EXP EXPERT EXPLORER EZU F FAMIO FIBROSCAN FIT FIVE FLASH FLEX FLOW FOCUS FORCE FORTIAN FORTIS FPS FREE FREESTYLE FRONTIER FX FXI G GALAN GAMMA GEMINI GENESIS GO GOLD GOLDPLATFORM GRANDE GSCAN GSI GYROSCAN H HANDSCAN HARMONY HD HDE HDI HDX HDXT HELX HEPATUS HERA HERO HI HISPEED HIVISION HM HORIZON HS I ICHIS ICT IDT IE II III IMAGYN IMPACT INCISIVE INFINITY INGENIA INGENUITY INSIGHT INTERA IQ IQON ISITE IU IUELITE IV JUNIPER JUPITER JUST L LB LIGHTNING LIGHTSPEED LISENDO LOGIQ LOGIQE LOGIQP LOGIQS LS LUCENT LUMIFY LUMINA LX M MACH MAGNETOM MAPLE MAX MAXIMA MCT MD MEGAS MI MICROMAXX MMR MP MR MRC MRP MRT MTURBO MULTIVA MULTIWAVE MX MYLAB N NAEOTOM NANOMAXX NEMIO NEUVIZ NINE NOBLUS NOW NUEWA NUVIEW NX NXI OASIS OEC OMEGA OMNIA OMNITOM ON ONE OPART OPEN OPENSPEED OPERA OPTIMA ORIAN ORIGIN OVAL OVATION P PANORAMA PEAK PERFORMIX PERSPECTIVE PET PHILIPSNEUSOFT PICO PIONEER PLUS POINT POWERVISION PQ PRATICO PRECISION PREIRUS PREMIER PRESTO PRIMA PRIME PRISMA PRISMAFIT PRO PRODIVA PROFILE PROLOGUE PROMAXO PRONTO PROSOUND PROSPECT PROSPEED PULSE PX QBIT QX R RADIX RECHO REDWOOD RESONA REVOLUTION RHAPSODE ROBUSTO RS RT RTV RX S SC SCANNER SCENARIO SCOPE SE SELECT SEMPRA SENSATION SEQUOIA SERVE SEVEN SIGNA SIGNATURE SII SILVER SIM SIX SKYRA SKYRAFIT SMART SOLA SOMATOM SONATA SONATAVISION SONIMAGE SONIXTABLET SONIXTOUCH SONOACE SONOLINE SONOS SONOSCAPE SONOSITE SONOTOUCH SP SPARQ SPECTO SPECTRA SPECTRAL SPECTRUM SPIRIT SPT SSA SSCAN SSD SSH SSI ST STAR START STE SUPERMARK SUPRIA SWIFT SWOOP SYMPHONY SYMPHONYTIM SYTEC T TE TECHNOS TERRA TF TIM TITAN TOF TOP TOUCH TRILLIUM TRIO TRIOTIM TSERIES TSX TURBO TURBOM TUS TUSAI TWICE TWIN TX U UCT UEXPLORER UGEO ULTRA ULTRAVIEW UMI UMR UP USMART UST V VANTAGE VCT VECTRA VENUE VEREOS VERIO VERIQ VERSA VERSANA VET VI VIAMO VICTOR VIDA VIDIVIEW VIEW VISART VISION VIVID VIVIDI VOLUME VOLUSON VOYAGER VSCAN W WS X XARIO XCEED XCITE XDCLEAR XG XL XPORTE XPT XR XT XTE XTRA XV XVISION ZOOM ZS ZX",
},
  "scan_options": {
  "digits": 2,
  "bareDigits": 0,
  "words": "ACC ARC ASSET AXIAL CARDIAC CG CINE CL CLASSIC COMP CS CT DB DC DIFFUSION DIXON DOM DVOLUME EDR EPI FAST FATSAT FC FILTERED FLEX FLUORO FR FS FSS GATED GEMS GMN HELICAL HELICALCT HELIX HYPERBAND HYPERSENSE IFLOW IP IR LAVA MODE MODULATED MP MT NO NONE NPW OFF ON OTHER PER PFF PFP PHASE PPG PROPELLER RG SAT SCANOSCOPE SCOUT SENSE SEQ SEQUENCE SFS SMS SP SPAIR SPIRAL SS STIR SURVIEW TAG TOF TOPOGRAM TRF TRICKS VB VOLUME WATEREXC WE WFS",
},
};
export const PATTERNS = {
  "kernel": "[ABCDEFHIJQSTUV][a-z]{0,2}\\d{2}[a-z]{0,2}|F[CL]\\d{2}(-[HAS])?|\\d{1,2}|(?:[sS][tT][aA][nN][dD][aA][rR][dD]|[sS][oO][fF][tT]|[bB][oO][nN][eE]|[bB][oO][nN][eE][pP][lL][uU][sS]|[bB][oO][nN][eE][pP][lL][uU][sS]2|[lL][uU][nN][gG]|[dD][eE][tT][aA][iI][lL]|[eE][dD][gG][eE]|[uU][lL][tT][rR][aA]|[cC][hH][eE][sS][tT]|[sS][tT][nN][dD]|[sS][tT][dD]\\+?|[bB][rR][aA][iI][nN]|[sS][hH][aA][rR][pP]|[sS][mM][oO][oO][tT][hH]|[bB][oO][dD][yY]|[bB][oO][dD][yY] [sS][hH][aA][rR][pP]|[bB][oO][dD][yY] [sS][oO][fF][tT]|[lL][uU][nN][gG] [eE][nN][hH][aA][nN][cC][eE]|[eE][aA][rR]|[hH][rR]|[qQ][rR]|[iI][qQ]|[abcdeflABCDEFL]|[yY][abcdeABCDE]|[uU][abcABC]|[eE][bB]|[eE][cC]|[cC][bB]|[xX][cC][abcdrABCDR]|[xX][rR][eE][sS]|[hH][dD]\\+? ?([sS][tT][aA][nN][dD][aA][rR][dD]|[lL][uU][nN][gG]|[bB][oO][nN][eE]|[dD][eE][tT][aA][iI][lL]|[eE][dD][gG][eE]|[uU][lL][tT][rR][aA]|[bB][oO][nN][eE][pP][lL][uU][sS]))",
  "sequence_name": "\\*?(?:[fF][lL]|[tT][fF][lL]|[tT][sS][eE]|[tT][sS][eE][rR]|[tT][iI][rR]|[tT][iI][rR][bB]|[sS][pP][cC][rR]|[sS][pP][cC]|[sS][pP][cC][iI][rR]|[fF][iI]|[tT][fF][iI]|[sS][eE]|[sS][eE][rR]|[mM][eE]|[eE][pP]_[bB]|[eE][pP][fF][iI][dD]|[eE][pP][sS][eE]|[eE][pP]|[dD][eE]|[rR][eE]|[hH]|[qQ][fF][lL]|[sS][wW][iI]|[fF][sS][eE]|[fF][rR][fF][sS][eE]|[sS][pP][gG][rR]|[eE][fF][gG][rR][eE]|[fF][gG][rR][eE]|[gG][rR][eE]|[mM][pP][rR][aA][gG][eE]|[vV][iI][bB][eE]|[fF][fF][eE]|[tT][fF][eE]|[tT]1[tT][fF][eE]|[tT]1[fF][fF][eE]|[tT]2[fF][fF][eE]|[bB]-?[tT][fF][eE]|[bB]-?[fF][fF][eE]|[gG][rR][aA][sS][eE]|[iI][rR]|[fF][lL][aA][iI][rR]|[pP][rR][oO][pP][eE][lL][lL][eE][rR]|[bB][rR][aA][vV][oO]|[cC][uU][bB][eE]|[lL][aA][vV][aA]|[mM][fF][gG][rR][eE]|[sS][sS][fF][sS][eE]|[fF][iI][eE][sS][tT][aA]|[fF][sS][pP][gG][rR]|[eE][pP][iI]2?|[vV][iI][sS][tT][aA]|[sS][pP][aA][cC][eE]|[dD][iI][xX][oO][nN]|[mM][dD][iI][xX][oO][nN]|[sS][tT][iI][rR]|[sS][sS][hH]|[dD][wW][iI]|[dD][tT][iI])([23]d)?\\d{0,3}r?(_\\d{1,3}[a-z]{0,2}|_[a-z]{1,2}\\d{0,3})?",
};
export const IMAGE_KINDS = {
  "1.2.840.10008.5.1.4.1.1.2": "CT",
  "1.2.840.10008.5.1.4.1.1.2.1": "ECT",
  "1.2.840.10008.5.1.4.1.1.4": "MR",
  "1.2.840.10008.5.1.4.1.1.4.1": "EMR",
  "1.2.840.10008.5.1.4.1.1.6": "US",
  "1.2.840.10008.5.1.4.1.1.6.1": "US",
  "1.2.840.10008.5.1.4.1.1.3": "USMF",
  "1.2.840.10008.5.1.4.1.1.3.1": "USMF",
  "1.2.840.10008.5.1.4.1.1.7": "SC",
};
export const KIND_NAMES = {
  "CT": "CT image",
  "ECT": "enhanced CT image",
  "MR": "MR image",
  "EMR": "enhanced MR image",
  "US": "ultrasound image",
  "USMF": "ultrasound multi-frame image",
  "SC": "secondary capture: always for review",
};
export const MULTI_FRAME = ["ECT", "EMR", "SC", "USMF"];
export const ULTRASOUND = ["US", "USMF"];
export const SYNTAXES = {
  "1.2.840.10008.1.2": {
  "uid": "1.2.840.10008.1.2",
  "explicit": false,
  "big": false,
  "deflated": false,
  "compression": "",
  "lossy": false,
},
  "1.2.840.10008.1.2.1": {
  "uid": "1.2.840.10008.1.2.1",
  "explicit": true,
  "big": false,
  "deflated": false,
  "compression": "",
  "lossy": false,
},
  "1.2.840.10008.1.2.1.99": {
  "uid": "1.2.840.10008.1.2.1.99",
  "explicit": true,
  "big": false,
  "deflated": true,
  "compression": "",
  "lossy": false,
},
  "1.2.840.10008.1.2.2": {
  "uid": "1.2.840.10008.1.2.2",
  "explicit": true,
  "big": true,
  "deflated": false,
  "compression": "",
  "lossy": false,
},
  "1.2.840.10008.1.2.4.50": {
  "uid": "1.2.840.10008.1.2.4.50",
  "explicit": true,
  "big": false,
  "deflated": false,
  "compression": "ISO_10918_1",
  "lossy": true,
},
  "1.2.840.10008.1.2.4.51": {
  "uid": "1.2.840.10008.1.2.4.51",
  "explicit": true,
  "big": false,
  "deflated": false,
  "compression": "ISO_10918_1",
  "lossy": true,
},
  "1.2.840.10008.1.2.4.57": {
  "uid": "1.2.840.10008.1.2.4.57",
  "explicit": true,
  "big": false,
  "deflated": false,
  "compression": "ISO_10918_1",
  "lossy": false,
},
  "1.2.840.10008.1.2.4.70": {
  "uid": "1.2.840.10008.1.2.4.70",
  "explicit": true,
  "big": false,
  "deflated": false,
  "compression": "ISO_10918_1",
  "lossy": false,
},
  "1.2.840.10008.1.2.4.80": {
  "uid": "1.2.840.10008.1.2.4.80",
  "explicit": true,
  "big": false,
  "deflated": false,
  "compression": "ISO_14495_1",
  "lossy": false,
},
  "1.2.840.10008.1.2.4.81": {
  "uid": "1.2.840.10008.1.2.4.81",
  "explicit": true,
  "big": false,
  "deflated": false,
  "compression": "ISO_14495_1",
  "lossy": true,
},
  "1.2.840.10008.1.2.4.90": {
  "uid": "1.2.840.10008.1.2.4.90",
  "explicit": true,
  "big": false,
  "deflated": false,
  "compression": "ISO_15444_1",
  "lossy": false,
},
  "1.2.840.10008.1.2.4.91": {
  "uid": "1.2.840.10008.1.2.4.91",
  "explicit": true,
  "big": false,
  "deflated": false,
  "compression": "ISO_15444_1",
  "lossy": true,
},
  "1.2.840.10008.1.2.4.201": {
  "uid": "1.2.840.10008.1.2.4.201",
  "explicit": true,
  "big": false,
  "deflated": false,
  "compression": "ISO_15444_15",
  "lossy": false,
},
  "1.2.840.10008.1.2.4.202": {
  "uid": "1.2.840.10008.1.2.4.202",
  "explicit": true,
  "big": false,
  "deflated": false,
  "compression": "ISO_15444_15",
  "lossy": false,
},
  "1.2.840.10008.1.2.4.203": {
  "uid": "1.2.840.10008.1.2.4.203",
  "explicit": true,
  "big": false,
  "deflated": false,
  "compression": "ISO_15444_15",
  "lossy": true,
},
  "1.2.840.10008.1.2.5": {
  "uid": "1.2.840.10008.1.2.5",
  "explicit": true,
  "big": false,
  "deflated": false,
  "compression": "RLE",
  "lossy": false,
},
};
export const STANDARD_UIDS = "1.1 1.2 1.2.1 1.2.1.98 1.2.1.99 1.2.2 1.2.4.100 1.2.4.100.1 1.2.4.101 1.2.4.101.1 1.2.4.102 1.2.4.102.1 1.2.4.103 1.2.4.103.1 1.2.4.104 1.2.4.104.1 1.2.4.105 1.2.4.105.1 1.2.4.106 1.2.4.106.1 1.2.4.107 1.2.4.108 1.2.4.201 1.2.4.202 1.2.4.203 1.2.4.204 1.2.4.205 1.2.4.50 1.2.4.51 1.2.4.52 1.2.4.53 1.2.4.54 1.2.4.55 1.2.4.56 1.2.4.57 1.2.4.58 1.2.4.59 1.2.4.60 1.2.4.61 1.2.4.62 1.2.4.63 1.2.4.64 1.2.4.65 1.2.4.66 1.2.4.70 1.2.4.80 1.2.4.81 1.2.4.90 1.2.4.91 1.2.4.92 1.2.4.93 1.2.4.94 1.2.4.95 1.2.5 1.2.6.1 1.2.6.2 1.2.7.1 1.2.7.2 1.2.7.3 1.20 1.20.1 1.20.1.1 1.20.2 1.20.2.1 1.3.10 1.4.1.1 1.4.1.10 1.4.1.11 1.4.1.12 1.4.1.13 1.4.1.14 1.4.1.15 1.4.1.16 1.4.1.17 1.4.1.18 1.4.1.2 1.4.1.3 1.4.1.4 1.4.1.5 1.4.1.6 1.4.1.7 1.4.1.8 1.4.1.9 1.4.2.1 1.4.2.2 1.4.3.1 1.4.3.2 1.4.3.3 1.4.4.1 1.4.5.1 1.4.6.1 1.4.6.2 1.4.6.3 1.40 1.40.1 1.42 1.42.1 1.5.1 1.5.2 1.5.3 1.5.4 1.5.5 1.5.6 1.5.7 1.5.8 1.9 10.1 10.2 10.3 10.4 15.0.3.1 15.0.3.10 15.0.3.11 15.0.3.12 15.0.3.13 15.0.3.14 15.0.3.15 15.0.3.16 15.0.3.17 15.0.3.18 15.0.3.19 15.0.3.2 15.0.3.20 15.0.3.21 15.0.3.22 15.0.3.23 15.0.3.24 15.0.3.25 15.0.3.26 15.0.3.27 15.0.3.28 15.0.3.29 15.0.3.3 15.0.3.30 15.0.3.31 15.0.3.4 15.0.3.5 15.0.3.6 15.0.3.7 15.0.3.8 15.0.3.9 15.0.4.1 15.0.4.2 15.0.4.3 15.0.4.4 15.0.4.5 15.0.4.6 15.0.4.7 15.0.4.8 15.1.1 2.16.10 2.16.11 2.16.12 2.16.13 2.16.14 2.16.15 2.16.16 2.16.17 2.16.18 2.16.4 2.16.5 2.16.6 2.16.7 2.16.8 2.16.9 2.6.1 3.1.1.1 3.1.2.1.1 3.1.2.1.4 3.1.2.2.1 3.1.2.3.1 3.1.2.3.2 3.1.2.3.3 3.1.2.3.4 3.1.2.3.5 3.1.2.5.1 3.1.2.5.4 3.1.2.5.5 3.1.2.6.1 4.2 5.1.1.1 5.1.1.14 5.1.1.15 5.1.1.16 5.1.1.16.376 5.1.1.17 5.1.1.17.376 5.1.1.18 5.1.1.18.1 5.1.1.2 5.1.1.22 5.1.1.23 5.1.1.24 5.1.1.24.1 5.1.1.25 5.1.1.26 5.1.1.27 5.1.1.29 5.1.1.30 5.1.1.31 5.1.1.32 5.1.1.33 5.1.1.4 5.1.1.4.1 5.1.1.4.2 5.1.1.40 5.1.1.40.1 5.1.1.9 5.1.1.9.1 5.1.4.1.1.1 5.1.4.1.1.1.1 5.1.4.1.1.1.1.1 5.1.4.1.1.1.2 5.1.4.1.1.1.2.1 5.1.4.1.1.1.3 5.1.4.1.1.1.3.1 5.1.4.1.1.10 5.1.4.1.1.104.1 5.1.4.1.1.104.2 5.1.4.1.1.104.3 5.1.4.1.1.104.4 5.1.4.1.1.104.5 5.1.4.1.1.11 5.1.4.1.1.11.1 5.1.4.1.1.11.10 5.1.4.1.1.11.11 5.1.4.1.1.11.12 5.1.4.1.1.11.2 5.1.4.1.1.11.3 5.1.4.1.1.11.4 5.1.4.1.1.11.5 5.1.4.1.1.11.6 5.1.4.1.1.11.7 5.1.4.1.1.11.8 5.1.4.1.1.11.9 5.1.4.1.1.12.1 5.1.4.1.1.12.1.1 5.1.4.1.1.12.2 5.1.4.1.1.12.2.1 5.1.4.1.1.12.3 5.1.4.1.1.12.77 5.1.4.1.1.128 5.1.4.1.1.128.1 5.1.4.1.1.129 5.1.4.1.1.13.1.1 5.1.4.1.1.13.1.2 5.1.4.1.1.13.1.3 5.1.4.1.1.13.1.4 5.1.4.1.1.13.1.5 5.1.4.1.1.130 5.1.4.1.1.131 5.1.4.1.1.14.1 5.1.4.1.1.14.2 5.1.4.1.1.2 5.1.4.1.1.2.1 5.1.4.1.1.2.2 5.1.4.1.1.20 5.1.4.1.1.200.1 5.1.4.1.1.200.2 5.1.4.1.1.200.3 5.1.4.1.1.200.4 5.1.4.1.1.200.5 5.1.4.1.1.200.6 5.1.4.1.1.200.7 5.1.4.1.1.200.8 5.1.4.1.1.201.1 5.1.4.1.1.201.1.1 5.1.4.1.1.201.2 5.1.4.1.1.201.3 5.1.4.1.1.201.4 5.1.4.1.1.201.5 5.1.4.1.1.201.6 5.1.4.1.1.3 5.1.4.1.1.3.1 5.1.4.1.1.30 5.1.4.1.1.4 5.1.4.1.1.4.1 5.1.4.1.1.4.2 5.1.4.1.1.4.3 5.1.4.1.1.4.4 5.1.4.1.1.40 5.1.4.1.1.481.1 5.1.4.1.1.481.10 5.1.4.1.1.481.11 5.1.4.1.1.481.12 5.1.4.1.1.481.13 5.1.4.1.1.481.14 5.1.4.1.1.481.15 5.1.4.1.1.481.16 5.1.4.1.1.481.17 5.1.4.1.1.481.18 5.1.4.1.1.481.19 5.1.4.1.1.481.2 5.1.4.1.1.481.20 5.1.4.1.1.481.21 5.1.4.1.1.481.22 5.1.4.1.1.481.23 5.1.4.1.1.481.24 5.1.4.1.1.481.25 5.1.4.1.1.481.3 5.1.4.1.1.481.4 5.1.4.1.1.481.5 5.1.4.1.1.481.6 5.1.4.1.1.481.7 5.1.4.1.1.481.8 5.1.4.1.1.481.9 5.1.4.1.1.5 5.1.4.1.1.501.1 5.1.4.1.1.501.2.1 5.1.4.1.1.501.2.2 5.1.4.1.1.501.3 5.1.4.1.1.501.4 5.1.4.1.1.501.5 5.1.4.1.1.501.6 5.1.4.1.1.6 5.1.4.1.1.6.1 5.1.4.1.1.6.2 5.1.4.1.1.6.3 5.1.4.1.1.601.1 5.1.4.1.1.601.2 5.1.4.1.1.66 5.1.4.1.1.66.1 5.1.4.1.1.66.2 5.1.4.1.1.66.3 5.1.4.1.1.66.4 5.1.4.1.1.66.5 5.1.4.1.1.66.6 5.1.4.1.1.67 5.1.4.1.1.68.1 5.1.4.1.1.68.2 5.1.4.1.1.7 5.1.4.1.1.7.1 5.1.4.1.1.7.2 5.1.4.1.1.7.3 5.1.4.1.1.7.4 5.1.4.1.1.77.1 5.1.4.1.1.77.1.1 5.1.4.1.1.77.1.1.1 5.1.4.1.1.77.1.2 5.1.4.1.1.77.1.2.1 5.1.4.1.1.77.1.3 5.1.4.1.1.77.1.4 5.1.4.1.1.77.1.4.1 5.1.4.1.1.77.1.5.1 5.1.4.1.1.77.1.5.2 5.1.4.1.1.77.1.5.3 5.1.4.1.1.77.1.5.4 5.1.4.1.1.77.1.5.5 5.1.4.1.1.77.1.5.6 5.1.4.1.1.77.1.5.7 5.1.4.1.1.77.1.5.8 5.1.4.1.1.77.1.6 5.1.4.1.1.77.1.7 5.1.4.1.1.77.1.8 5.1.4.1.1.77.1.9 5.1.4.1.1.77.2 5.1.4.1.1.78.1 5.1.4.1.1.78.2 5.1.4.1.1.78.3 5.1.4.1.1.78.4 5.1.4.1.1.78.5 5.1.4.1.1.78.6 5.1.4.1.1.78.7 5.1.4.1.1.78.8 5.1.4.1.1.79.1 5.1.4.1.1.8 5.1.4.1.1.80.1 5.1.4.1.1.81.1 5.1.4.1.1.82.1 5.1.4.1.1.88.1 5.1.4.1.1.88.11 5.1.4.1.1.88.2 5.1.4.1.1.88.22 5.1.4.1.1.88.3 5.1.4.1.1.88.33 5.1.4.1.1.88.34 5.1.4.1.1.88.35 5.1.4.1.1.88.4 5.1.4.1.1.88.40 5.1.4.1.1.88.50 5.1.4.1.1.88.59 5.1.4.1.1.88.65 5.1.4.1.1.88.67 5.1.4.1.1.88.68 5.1.4.1.1.88.69 5.1.4.1.1.88.70 5.1.4.1.1.88.71 5.1.4.1.1.88.72 5.1.4.1.1.88.73 5.1.4.1.1.88.74 5.1.4.1.1.88.75 5.1.4.1.1.88.76 5.1.4.1.1.88.77 5.1.4.1.1.9 5.1.4.1.1.9.1 5.1.4.1.1.9.1.1 5.1.4.1.1.9.1.2 5.1.4.1.1.9.1.3 5.1.4.1.1.9.1.4 5.1.4.1.1.9.2.1 5.1.4.1.1.9.3.1 5.1.4.1.1.9.4.1 5.1.4.1.1.9.4.2 5.1.4.1.1.9.5.1 5.1.4.1.1.9.6.1 5.1.4.1.1.9.6.2 5.1.4.1.1.9.7.1 5.1.4.1.1.9.7.2 5.1.4.1.1.9.7.3 5.1.4.1.1.9.7.4 5.1.4.1.1.9.8.1 5.1.4.1.1.90.1 5.1.4.1.1.91.1 5.1.4.1.2.1.1 5.1.4.1.2.1.2 5.1.4.1.2.1.3 5.1.4.1.2.2.1 5.1.4.1.2.2.2 5.1.4.1.2.2.3 5.1.4.1.2.3.1 5.1.4.1.2.3.2 5.1.4.1.2.3.3 5.1.4.1.2.4.2 5.1.4.1.2.4.3 5.1.4.1.2.5.3 5.1.4.20.1 5.1.4.20.2 5.1.4.20.3 5.1.4.31 5.1.4.32 5.1.4.32.1 5.1.4.32.2 5.1.4.32.3 5.1.4.33 5.1.4.34.1 5.1.4.34.10 5.1.4.34.2 5.1.4.34.3 5.1.4.34.4 5.1.4.34.4.1 5.1.4.34.4.2 5.1.4.34.4.3 5.1.4.34.4.4 5.1.4.34.5 5.1.4.34.5.1 5.1.4.34.6 5.1.4.34.6.1 5.1.4.34.6.2 5.1.4.34.6.3 5.1.4.34.6.4 5.1.4.34.6.5 5.1.4.34.7 5.1.4.34.8 5.1.4.34.9 5.1.4.37.1 5.1.4.37.2 5.1.4.37.3 5.1.4.38.1 5.1.4.38.2 5.1.4.38.3 5.1.4.38.4 5.1.4.39.1 5.1.4.39.2 5.1.4.39.3 5.1.4.39.4 5.1.4.41 5.1.4.42 5.1.4.43.1 5.1.4.43.2 5.1.4.43.3 5.1.4.43.4 5.1.4.44.1 5.1.4.44.2 5.1.4.44.3 5.1.4.44.4 5.1.4.45.1 5.1.4.45.2 5.1.4.45.3 5.1.4.45.4 7.1.1 7.1.2 8.1.1";
export const IDENTITY_KEYWORDS = "AccessionNumber AdmissionID BranchOfService CassetteID ClinicalTrialSiteName ClinicalTrialSubjectID ClinicalTrialSubjectReadingID CountryOfResidence CurrentPatientLocation DetectorID DeviceSerialNumber EthnicGroup FillerOrderNumberImagingServiceRequest GantryID ImagingServiceRequestComments InstitutionAddress InstitutionName InstitutionalDepartmentName InsurancePlanIdentification IssuerOfAdmissionID IssuerOfPatientID MedicalRecordLocator MilitaryRank Occupation OrderCallbackPhoneNumber OrderEnteredBy OrderEntererLocation OtherPatientIDs OtherPatientNames PatientAddress PatientBirthDate PatientBirthName PatientBirthTime PatientID PatientInstitutionResidence PatientMotherBirthName PatientReligiousPreference PatientTelecomInformation PatientTelephoneNumbers PerformedLocation PerformedProcedureStepID PerformedStationAETitle PerformedStationName PersonAddress PersonTelephoneNumbers PlacerOrderNumberImagingServiceRequest PlateID ReceivingApplicationEntityTitle ReferringPhysicianAddress ReferringPhysicianTelephoneNumbers RegionOfResidence RequestedProcedureID RequestingService ResponsibleOrganization ScheduledProcedureStepID ScheduledStationAETitle ScheduledStationName SendingApplicationEntityTitle ServiceEpisodeID SourceApplicationEntityTitle StationName StudyID VerifyingOrganization";
export const LIMITS = {
  "fileBytes": 402653184,
  "pixelBytes": 419430400,
  "nesting": 16,
  "elements": 100000,
};
export const STATEMENT = {
  "basic": ["113100", "Basic Application Confidentiality Profile"],
  "cleanDescriptors": ["113105", "Clean Descriptors Option"],
  "modifiedDates": ["113107", "Retain Longitudinal Temporal Information Modified Dates Option"],
  "characteristics": ["113108", "Retain Patient Characteristics Option"],
  "rules": "Pentathlon rules 1: allow list, values checked",
  "dates": "dates: shift",
  "sectorCut": "pixels: black outside of the sector",
  "forReview": "pixels: left for review",
  "implementationUid": "2.25.191436712350327418530711405937582047931",
  "implementationName": "PENTATHLON",
  "all": ["Basic Application Confidentiality Profile", "Clean Pixel Data Option", "Clean Descriptors Option", "Retain Longitudinal Temporal Information Modified Dates Option", "Retain Patient Characteristics Option", "Pentathlon rules 1: allow list, values checked", "pixels: text searched and blanked", "pixels: black outside of the sector", "pixels: left for review", "dates: shift", "dates: remove", "MODIFIED", "REMOVED", "PENTATHLON", "CONTRAST", "DICM"],
};
export const REASONS = {
  "not_dicom": {
  "en": "Not a DICOM file: left out.",
  "fr": "Pas un fichier DICOM : laissé de côté.",
},
  "unreadable": {
  "en": "The file is damaged or does not follow the standard: export it again from the PACS.",
  "fr": "Le fichier est endommagé ou ne suit pas la norme : exportez-le de nouveau depuis le PACS.",
},
  "unsupported_class": {
  "en": "Only CT, MR, ultrasound and secondary capture images can be cleaned with certainty.",
  "fr": "Seules les images de scanner, d’IRM, d’échographie et les captures peuvent être nettoyées avec certitude.",
},
  "unsupported_syntax": {
  "en": "Nothing here decodes this kind of file: export it uncompressed.",
  "fr": "Ce type de fichier ne peut être décodé : exportez-le sans compression.",
},
  "unsupported_pixels": {
  "en": "The pixels are not laid out as those of an image: export it again, uncompressed.",
  "fr": "Les pixels ne sont pas ceux d’une image : exportez-la de nouveau, sans compression.",
},
  "no_pixels": {
  "en": "The file holds no image.",
  "fr": "Le fichier ne contient pas d’image.",
},
  "too_large": {
  "en": "The file is too large to be one image or loop.",
  "fr": "Le fichier est trop gros pour une image ou une boucle.",
},
  "time_limit": {
  "en": "Cleaning took too long and was stopped: report the file to the organiser.",
  "fr": "Le nettoyage a pris trop de temps et a été arrêté : signalez le fichier à l’organisateur.",
},
  "crashed": {
  "en": "The program that reads the file crashed, or ran out of memory: report the file.",
  "fr": "Le programme qui lit le fichier s’est arrêté ou a manqué de mémoire : signalez le fichier.",
},
  "residual_identifier": {
  "en": "Something that names a patient was still found after cleaning: nothing was written.",
  "fr": "Un élément identifiant a encore été trouvé après le nettoyage : rien n’a été écrit.",
},
  "secondary_capture": {
  "en": "A screen capture can show anything: a person looks at it.",
  "fr": "Une capture d’écran peut tout montrer : une personne la regarde.",
},
  "text_in_anatomy": {
  "en": "Text was blanked, or is, within the anatomy: a person looks at it.",
  "fr": "Du texte se trouve, ou a été masqué, dans l’anatomie : une personne regarde l’image.",
},
  "text_found": {
  "en": "Text was found and left as it is, as asked: a person decides.",
  "fr": "Du texte a été trouvé et laissé en place, comme demandé : une personne décide.",
},
  "text_declared": {
  "en": "The header says that text is burned into the pixels, and none was found: a person looks at it.",
  "fr": "L’en-tête indique du texte incrusté, et aucun n’a été trouvé : une personne regarde l’image.",
},
  "text_remains": {
  "en": "Text is still seen after blanking: a person looks at it.",
  "fr": "Du texte reste visible après masquage : une personne regarde l’image.",
},
  "sector_unsure": {
  "en": "The ultrasound sector was not found with certainty: a person draws or confirms it.",
  "fr": "Le secteur échographique n’a pas été trouvé avec certitude : une personne le trace ou le confirme.",
},
  "sector_not_cut": {
  "en": "The ultrasound sector was found and left in place, as asked: a person decides.",
  "fr": "Le secteur échographique a été trouvé et laissé en place, comme demandé : une personne décide.",
},
  "review_pending": {
  "en": "The image was for review when it was de-identified before, and nobody has decided since.",
  "fr": "L’image était à vérifier lors d’une désidentification précédente, et rien n’a été décidé depuis.",
},
  "pixels_not_examined": {
  "en": "Nobody looked for text in the pixels, as asked, and this kind of image often holds some.",
  "fr": "Le texte incrusté n’a pas été cherché, comme demandé, et ce type d’image en contient souvent.",
},
};
