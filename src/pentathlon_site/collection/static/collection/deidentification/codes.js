// Written by tools/browser_tables.py from the tables of the toolkit; do not edit.
export const MEANINGS = {
  "DCM": `109001	Digital timecode (NOS)
109002	ECG-based gating signal, processed
109003	IRIG-B timecode
109004	X-Ray Fluoroscopy On Signal
109005	X-Ray On Trigger
109006	Differential signal
109007	His bundle electrogram
109008	Monopole signal
109009	Pacing (electrical) stimulus, voltage
109010	Radio frequency ablation, power
109011	Voltage measurement by basket catheter
109012	Voltage measurement by mapping catheter
109013	Voltage measurement
109014	35% of thermal/dye dilution CO
109015	70% of thermal/dye dilution CO
109016	A wave peak pressure
109017	A wave pressure, average
109018	Beat detected (accepted)
109019	Beat detected (rejected)
109020	Diastolic pressure, average
109021	Diastolic pressure nadir
109022	End diastole
109023	End of expiration
109024	End of inspiration
109025	Max dp/dt
109026	Max neg dp/dt
109027	Mean blood pressure
109028	Peak of thermal cardiac output bolus
109029	Start of expiration
109030	Start of inspiration
109031	Start of thermal cardiac output bolus
109032	Systolic pressure, average
109033	Systolic peak pressure
109034	V wave peak pressure
109035	V wave pressure, average
109036	Valve close
109037	Valve open
109038	Ablation off
109039	Ablation on
109040	HIS bundle wave
109041	P wave
109042	Q wave
109043	R wave
109044	S wave
109045	Start of atrial contraction
109046	Start of atrial contraction (subsequent)
109047	Stimulation at rate 1 interval
109048	Stimulation at rate 2 interval
109049	Stimulation at rate 3 interval
109050	Stimulation at rate 4 interval
109051	T wave
109052	V wave
109053	V wave of next beat
109054	Patient State
109055	Protocol Stage
109056	Stress Protocol
109057	Catheterization Procedure Phase
109058	Contrast Phase
109059	Physiological challenges
109060	Procedure Step Number
109061	EP Procedure Phase
109063	Pulse train definition
109070	End of systole
109071	Indicator mean transit time
109072	Tau
109073	V max myocardial
109080	Real time acquisition
109081	Prospective gating
109082	Retrospective gating
109083	Paced
109091	Cardiac Stress State
109092	Reinjection State
109093	Redistribution State
109094	Delayed Redistribution State
109095	Peak stress state
109096	Recovery state
109100	Synthesizing Equipment
109101	Acquisition Equipment
109102	Processing Equipment
109103	Modifying Equipment
109104	De-identifying Equipment
109105	Frame Extracting Equipment
109106	Enhanced Multi-frame Conversion Equipment
109110	Voice
109111	Operator's narrative
109112	Ambient room environment
109113	Doppler audio
109114	Phonocardiogram
109115	Physiological audio signal
109116	Arterial Pulse Waveform
109117	Respiration Waveform
109120	On admission to unit
109121	On discharge
109122	On discharge from unit
109123	Pre-intervention
109124	Post-intervention
109125	At last appointment
109132	Joint position method
109133	Physical force
109134	Prior to voiding
109135	Post voiding
109136	Neutral musculoskeletal position
109137	During voiding
109200	America Kennel Club
109201	America's Pet Registry Inc.
109202	American Canine Association
109203	American Purebred Registry
109204	American Rare Breed Association
109205	Animal Registry Unlimited
109206	Animal Research Foundation
109207	Canadian Border Collie Association
109208	Canadian Kennel Club
109209	Canadian Livestock Records Association
109210	Canine Federation of Canada
109211	Continental Kennel Club
109212	Dog Registry of America
109213	Federation of International Canines
109214	International Progressive Dog Breeders' Alliance
109215	National Kennel Club
109216	North American Purebred Dog Registry
109217	United All Breed Registry
109218	United Kennel Club
109219	Universal Kennel Club International
109220	Working Canine Association of Canada
109221	World Kennel Club
109222	World Wide Kennel Club
109701	Overall image quality evaluation
109702	Grayscale resolution evaluation
109703	Luminance response evaluation
109704	Luminance uniformity evaluation
109705	Chromaticity evaluation
109706	Pixel faults evaluation
109707	Veiling glare evaluation
109708	Geometrical image evaluation
109709	Angular viewing evaluation
109710	Clinical evaluation
109801	TG18-QC Pattern
109802	TG18-BR Pattern
109803	TG18-PQC Pattern
109804	TG18-CT Pattern
109805	TG18-LN8-01 Pattern
109806	TG18-LN8-02 Pattern
109807	TG18-LN8-03 Pattern
109808	TG18-LN8-04 Pattern
109809	TG18-LN8-05 Pattern
109810	TG18-LN8-06 Pattern
109811	TG18-LN8-07 Pattern
109812	TG18-LN8-08 Pattern
109813	TG18-LN8-09 Pattern
109814	TG18-LN8-10 Pattern
109815	TG18-LN8-11 Pattern
109816	TG18-LN8-12 Pattern
109817	TG18-LN8-13 Pattern
109818	TG18-LN8-14 Pattern
109819	TG18-LN8-15 Pattern
109820	TG18-LN8-16 Pattern
109821	TG18-LN8-17 Pattern
109822	TG18-LN8-18 Pattern
109823	TG18-LN12-01 Pattern
109824	TG18-LN12-02 Pattern
109825	TG18-LN12-03 Pattern
109826	TG18-LN12-04 Pattern
109827	TG18-LN12-05 Pattern
109828	TG18-LN12-06 Pattern
109829	TG18-LN12-07 Pattern
109830	TG18-LN12-08 Pattern
109831	TG18-LN12-09 Pattern
109832	TG18-LN12-10 Pattern
109833	TG18-LN12-11 Pattern
109834	TG18-LN12-12 Pattern
109835	TG18-LN12-13 Pattern
109836	TG18-LN12-14 Pattern
109837	TG18-LN12-15 Pattern
109838	TG18-LN12-16 Pattern
109839	TG18-LN12-17 Pattern
109840	TG18-LN12-18 Pattern
109841	TG18-UN10 Pattern
109842	TG18-UN80 Pattern
109843	TG18-UNL10 Pattern
109844	TG18-UNL80 Pattern
109845	TG18-AD Pattern
109846	TG18-MP Pattern
109847	TG18-RH10 Pattern
109848	TG18-RH50 Pattern
109849	TG18-RH89 Pattern
109850	TG18-RV10 Pattern
109851	TG18-RV50 Pattern
109852	TG18-RV89 Pattern
109853	TG18-PX Pattern
109854	TG18-CX Pattern
109855	TG18-LPH10 Pattern
109856	TG18-LPH50 Pattern
109857	TG18-LPH89 Pattern
109858	TG18-LPV10 Pattern
109859	TG18-LPV50 Pattern
109860	TG18-LPV89 Pattern
109861	TG18-AFC Pattern
109862	TG18-NS10 Pattern
109863	TG18-NS50 Pattern
109864	TG18-NS89 Pattern
109865	TG18-GV Pattern
109866	TG18-GVN Pattern
109867	TG18-GQ Pattern
109868	TG18-GQN Pattern
109869	TG18-GQB Pattern
109870	TG18-GA03 Pattern
109871	TG18-GA05 Pattern
109872	TG18-GA08 Pattern
109873	TG18-GA10 Pattern
109874	TG18-GA15 Pattern
109875	TG18-GA20 Pattern
109876	TG18-GA25 Pattern
109877	TG18-GA30 Pattern
109878	TG18-CH Image
109879	TG18-KN Image
109880	TG18-MM1 Image
109881	TG18-MM2 Image
109901	OIQ Pattern
109902	ANG Pattern
109903	GD Pattern
109904	BN01 Pattern
109905	BN02 Pattern
109906	BN03 Pattern
109907	BN04 Pattern
109908	BN05 Pattern
109909	BN06 Pattern
109910	BN07 Pattern
109911	BN08 Pattern
109912	BN09 Pattern
109913	BN10 Pattern
109914	BN11 Pattern
109915	BN12 Pattern
109916	BN13 Pattern
109917	BN14 Pattern
109918	BN15 Pattern
109919	BN16 Pattern
109920	BN17 Pattern
109921	BN18 Pattern
109931	DIN Geometry Pattern
109932	DIN Grayscale Pattern
109933	DIN Resolution Pattern
109941	White Pattern
109943	SMPTE Pattern
109991	CRT Display
109992	Liquid Crystal Display
109993	Plasma Display
109994	OLED
109995	DLP Rear Projection System
109996	DLP Front Projection System
109997	CRT Rear Projection System
109998	CRT Front Projection System
109999	Other Projection System
110001	Image Processing
110002	Quality Control
110003	Computer Aided Diagnosis
110004	Computer Aided Detection
110005	Interpretation
110006	Transcription
110007	Report Verification
110008	Print
110009	No subsequent Workitems
110010	Film
110011	Dictation
110012	Transcription
110013	Media Import
110020	Sheet Film Digitized
110021	Cine Film Digitized
110022	Video Tape Digitized
110023	Paper Digitized
110024	CD Imported
110025	DVD Imported
110026	MOD Imported
110027	Studies Imported
110028	Instances Imported
110030	USB Disk Emulation
110031	Email
110032	CD
110033	DVD
110034	Compact Flash
110035	Multi-media Card
110036	Secure Digital Card
110037	URI
110038	Paper Document
110100	Application Activity
110101	Audit Log Used
110102	Begin Transferring DICOM Instances
110103	DICOM Instances Accessed
110104	DICOM Instances Transferred
110105	DICOM Study Deleted
110106	Export
110107	Import
110108	Network Entry
110109	Order Record
110110	Patient Record
110111	Procedure Record
110112	Query
110113	Security Alert
110114	User Authentication
110119	Station AE Title
110120	Application Start
110121	Application Stop
110122	Login
110123	Logout
110124	Attach
110125	Detach
110126	Node Authentication
110127	Emergency Override Started
110128	Network Configuration
110129	Security Configuration
110130	Hardware Configuration
110131	Software Configuration
110132	Use of Restricted Function
110133	Audit Recording Stopped
110134	Audit Recording Started
110135	Object Security Attributes Changed
110136	Security Roles Changed
110137	User Security Attributes Changed
110138	Emergency Override Stopped
110139	Remote Service Operation Started
110140	Remote Service Operation Stopped
110141	Local Service Operation Started
110142	Local Service Operation Stopped
110143	Authentication Decision
110144	Authorization Decision
110145	Session start
110146	Session stop
110147	Access Control Decision
110150	Application
110151	Application Launcher
110152	Destination Role ID
110153	Source Role ID
110154	Destination Media
110155	Source Media
110180	Study Instance UID
110181	SOP Class UID
110182	Node ID
110190	Issuer of Identifier
110500	Doctor canceled procedure
110501	Equipment failure
110502	Incorrect procedure ordered
110503	Patient allergic to media/contrast
110504	Patient died
110505	Patient refused to continue procedure
110506	Patient taken for treatment or surgery
110507	Patient did not arrive
110508	Patient pregnant
110509	Change of procedure for correct charging
110510	Duplicate order
110511	Nursing unit cancel
110512	Incorrect side ordered
110513	Discontinued for unspecified reason
110514	Incorrect worklist entry selected
110515	Patient condition prevented continuing
110516	Equipment change
110518	Patient Movement
110519	Operator Error
110520	Channel Obstruction
110521	Objects incorrectly formatted
110522	Object Types not supported
110523	Object Set incomplete
110524	Media Failure
110526	Resource pre-empted
110527	Resource inadequate
110528	Discontinued Procedure Step rescheduled
110529	Discontinued Procedure Step rescheduling recommended
110530	Workitem assignment rejected by assigned resource
110531	Insufficient quality for interpretation
110532	Interpretation requires specialist expertise
110533	Workitem expired
110700	Ventral Diencephalon
110701	White Matter T1 Hypointensity
110702	White Matter T2 Hyperintensity
110703	superior longitudinal fasciculus I
110704	superior longitudinal fasciculus II
110705	superior longitudinal fasciculus III
110706	Perilesional White Matter
110800	Spin Tagging Perfusion MR Signal Intensity
110801	Contrast Agent Angio MR Signal Intensity
110802	Time Of Flight Angio MR Signal Intensity
110803	Proton Density Weighted MR Signal Intensity
110804	T1 Weighted MR Signal Intensity
110805	T2 Weighted MR Signal Intensity
110806	T2* Weighted MR Signal Intensity
110807	Field Map MR Signal Intensity
110808	Fractional Anisotropy
110809	Relative Anisotropy
110810	Volumetric Diffusion Dxx Component
110811	Volumetric Diffusion Dxy Component
110812	Volumetric Diffusion Dxz Component
110813	Volumetric Diffusion Dyy Component
110814	Volumetric Diffusion Dyz Component
110815	Volumetric Diffusion Dzz Component
110816	T1 Weighted Dynamic Contrast Enhanced MR Signal Intensity
110817	T2 Weighted Dynamic Contrast Enhanced MR Signal Intensity
110818	T2* Weighted Dynamic Contrast Enhanced MR Signal Intensity
110819	Blood Oxygenation Level
110820	Nuclear Medicine Projection Activity
110821	Nuclear Medicine Tomographic Activity
110822	Spatial Displacement X Component
110823	Spatial Displacement Y Component
110824	Spatial Displacement Z Component
110825	Hemodynamic Resistance
110826	Indexed Hemodynamic Resistance
110827	Tissue Velocity
110828	Flow Velocity
110829	Flow Variance
110830	Elasticity
110831	Perfusion
110832	Speed of sound
110833	Ultrasound Attenuation
110834	RGB R Component
110835	RGB G Component
110836	RGB B Component
110837	YBR FULL Y Component
110838	YBR FULL CB Component
110839	YBR FULL CR Component
110840	YBR PARTIAL Y Component
110841	YBR PARTIAL CB Component
110842	YBR PARTIAL CR Component
110843	YBR ICT Y Component
110844	YBR ICT CB Component
110845	YBR ICT CR Component
110846	YBR RCT Y Component
110847	YBR RCT CB Component
110848	YBR RCT CR Component
110849	Echogenicity
110850	X-Ray Attenuation
110851	X-Ray Attenuation Coefficient
110852	MR signal intensity
110853	Binary Segmentation
110854	Fractional Probabilistic Segmentation
110855	Fractional Occupancy Segmentation
110856	Linear Displacement
110857	Photon Energy
110858	Time
110859	Angle
110860	Left-Right Axis
110861	Head-Foot Axis
110862	Anterior-Posterior Axis
110863	Apex-Base Axis
110864	Anterior-Inferior Axis
110865	Septum-Wall Axis
110866	Right To Left
110867	Left To Right
110868	Head To Foot
110869	Foot To Head
110870	Anterior To Posterior
110871	Posterior To Anterior
110872	Apex To Base
110873	Base To Apex
110874	Anterior To Inferior
110875	Inferior To Anterior
110876	Septum To Wall
110877	Wall To Septum
110901	Image Position (Patient) X
110902	Image Position (Patient) Y
110903	Image Position (Patient) Z
110904	Image Orientation (Patient) Row X
110905	Image Orientation (Patient) Row Y
110906	Image Orientation (Patient) Row Z
110907	Image Orientation (Patient) Column X
110908	Image Orientation (Patient) Column Y
110909	Image Orientation (Patient) Column Z
110910	Pixel Data Rows
110911	Pixel Data Columns
111000	Algorithm Family
111001	Algorithm Name
111002	Algorithm Parameters
111003	Algorithm Version
111004	Analysis Performed
111005	Assessment Category
111006	Breast composition
111007	Breast Outline including Pectoral Muscle Tissue
111008	Calcification Distribution
111009	Calcification Type
111010	Center
111011	Certainty of Feature
111012	Certainty of Finding
111013	Certainty of Impression
111014	Clockface or region
111015	Composite Feature
111016	Composite type
111017	CAD Processing and Findings Summary
111018	Content Date
111019	Content Time
111020	Depth
111021	Description of Change
111022	Detection Performed
111023	Differential Diagnosis/Impression
111024	Failed Analyses
111025	Failed Detections
111026	Horizontal Pixel Spacing
111027	Image Laterality
111028	Image Library
111029	Image Quality Rating
111030	Image Region
111031	Image View
111032	Image View Modifier
111033	Impression Description
111035	Lesion Density
111036	Mammography CAD Report
111037	Margins
111038	Number of calcifications
111039	Object type
111040	Original Source
111041	Outline
111042	Pathology
111043	Patient Orientation Column
111044	Patient Orientation Row
111045	Pectoral Muscle Outline
111046	Percent Fibroglandular Tissue
111047	Probability of cancer
111048	Quadrant location
111049	Qualitative Difference
111050	Quality Assessment
111051	Quality Control Standard
111052	Quality Finding
111053	Recommended Follow-up
111054	Recommended Follow-up Date
111055	Recommended Follow-up Interval
111056	Rendering Intent
111057	Scope of Feature
111058	Selected Region Description
111059	Single Image Finding
111060	Study Date
111061	Study Time
111062	Successful Analyses
111063	Successful Detections
111064	Summary of Detections
111065	Summary of Analyses
111066	Vertical Pixel Spacing
111069	Crosstable
111071	CAD Operating Point
111072	Maximum CAD Operating Point
111081	CAD Operating Point Description
111086	False Markers per Image
111087	False Markers per Case
111088	Case Sensitivity
111089	Lesion Sensitivity
111090	Case Specificity
111091	Image Specificity
111092	Recommended CAD Operating Point
111093	CAD Operating Point Table
111099	Selected region
111100	Breast geometry
111101	Image Quality
111102	Non-lesion
111103	Density
111104	Individual Calcification
111105	Calcification Cluster
111111	Cooper's ligament changes
111112	Mass in the skin
111113	Mass on the skin
111120	Post Procedure Mammograms for Marker Placement
111121	Follow-up post biopsy as directed by clinician
111122	Known biopsy proven malignancy - take appropriate action
111123	Marker placement
111124	Personal history of breast cancer with mastectomy
111125	Known biopsy proven malignancy
111126	Image detected mass
111127	Targeted
111128	Survey
111129	Clustered microcysts
111130	Complicated cyst
111135	Additional projections
111136	Spot magnification view(s)
111137	Ultrasound
111138	Old films for comparison
111139	Ductography
111140	Normal interval follow-up
111141	Any decision to biopsy should be based on clinical assessment
111142	Follow-up at short interval (1-11 months)
111143	Biopsy should be considered
111144	Needle localization and biopsy
111145	Histology using core biopsy
111146	Suggestive of malignancy - take appropriate action
111147	Cytologic analysis
111148	Biopsy should be strongly considered
111149	Highly suggestive of malignancy - take appropriate action
111150	Presentation Required: Rendering device is expected to present
111151	Presentation Optional: Rendering device may present
111152	Not for Presentation: Rendering device expected not to present
111153	Target Content Items are related temporally
111154	Target Content Items are related spatially
111155	Target Content Items are related contra-laterally
111156	Feature detected on the only image
111157	Feature detected on only one of the images
111158	Feature detected on multiple images
111159	Feature detected on images from multiple modalities
111168	Scar tissue
111170	J Wire
111171	Pacemaker
111172	Paddle
111173	Collimator
111174	ID Plate
111175	Other Marker
111176	Unspecified
111177	View and Laterality Marker is missing
111178	View and Laterality Marker does not have both view and lateralit
111179	View and Laterality Marker does not have approved codes
111180	View and Laterality Marker is not near the axilla
111181	View and Laterality Marker overlaps breast tissue
111182	View and Laterality Marker is partially obscured
111183	View and Laterality Marker is incorrect
111184	View and Laterality Marker is off image
111185	Flash is not near edge of film
111186	Flash is illegible, does not fit, or is lopsided
111187	Flash doesn't include patient name and additional patient id
111188	Flash doesn't include date of examination
111189	Flash doesn't include facility name and location
111190	Flash doesn't include technologist identification
111191	Flash doesn't include cassette/screen/detector identification
111192	Flash doesn't include mammography unit identification
111193	Date sticker is missing
111194	Technical factors missing
111195	Collimation too close to breast
111196	Inadequate compression
111197	MLO Insufficient pectoral muscle
111198	MLO No fat is visualized posterior to fibroglandular tissues
111199	MLO Poor separation of deep and superficial breast tissues
111200	MLO Evidence of motion blur
111201	MLO Inframammary fold is not open
111202	CC Not all medial tissue visualized
111203	CC Nipple not centered on image
111204	CC Posterior nipple line does not measure within 1 cm of MLO
111205	Nipple not in profile
111206	Insufficient implant displacement incorrect
111207	Image artifact(s)
111208	Grid artifact(s)
111209	Positioning
111210	Motion blur
111211	Under exposed
111212	Over exposed
111213	No image
111214	Detector artifact(s)
111215	Artifact(s) other than grid or detector artifact
111216	Mechanical failure
111217	Electrical failure
111218	Software failure
111219	Inappropriate image processing
111220	Other failure
111221	Unknown failure
111222	Succeeded
111223	Partially Succeeded
111224	Failed
111225	Not Attempted
111235	Unusable - Quality renders image unusable
111236	Usable - Does not meet the quality control standard
111237	Usable - Meets the quality control standard
111238	Mammography Quality Control Manual 1999, ACR
111239	Title 21 CFR Section 900, Subpart B
111240	Institutionally defined quality control standard
111241	All algorithms succeeded; without findings
111242	All algorithms succeeded; with findings
111243	Not all algorithms succeeded; without findings
111244	Not all algorithms succeeded; with findings
111245	No algorithms succeeded; without findings
111248	Adenolipoma
111249	Ductal hyperplasia
111250	Adenomyoepithelioma
111251	Normal axillary node
111252	Axillary node with calcifications
111253	Axillary node hyperplasia
111254	Asynchronous involution
111255	Benign cyst with blood
111256	Benign Calcifications
111257	Intracystic papilloma
111258	Ductal adenoma
111259	Diabetic fibrous mastopathy
111260	Extra abdominal desmoid
111262	Epidermal inclusion cyst
111263	Fibroadenomatoid hyperplasia
111264	Fibroadenolipoma
111265	Foreign body (reaction)
111269	Galactocele
111271	Hemangioma - nonparenchymal, subcutaneous
111273	Hyperplasia, usual
111277	Juvenile papillomatosis
111278	Lactating adenoma
111279	Lactational change
111281	Large duct papilloma
111283	Myofibroblastoma
111284	Microglandular adenosis
111285	Multiple Intraductal Papillomas
111286	No abnormality
111287	Normal breast tissue
111288	Neurofibromatosis
111290	Oil cyst (fat necrosis cyst)
111291	Post reduction mammoplasty
111292	Pseudoangiomatous stromal hyperplasia
111293	Radial scar
111294	Sclerosing adenosis
111296	Silicone granuloma
111297	Nipple Characteristic
111298	Virginal hyperplasia
111299	Peripheral duct papillomas
111300	Axillary node with lymphoma
111301	Axillary nodal metastases
111302	Angiosarcoma
111303	Blood vessel (vascular) invasion
111304	Carcinoma in children
111305	Carcinoma in ectopic breast
111306	Carcinoma with endocrine differentiation
111307	Basal cell carcinoma of nipple
111308	Carcinoma with metaplasia
111309	Cartilaginous and osseous change
111310	Carcinoma in pregnancy and lactation
111311	Carcinosarcoma
111312	Intraductal comedocarcinoma with necrosis
111313	Intraductal carcinoma, low grade
111314	Intraductal carcinoma micro-papillary
111315	Intracystic papillary carcinoma
111316	Invasive and in-situ carcinoma
111317	Invasive lobular carcinoma
111318	Leukemic infiltration
111320	Lympathic vessel invasion
111321	Lymphoma
111322	Occult carcinoma presenting with axillary lymph node metastases
111323	Metastatic cancer to the breast
111324	Metastatic cancer to the breast from the colon
111325	Metastatic cancer to the breast from the lung
111326	Metastatic melanoma to the breast
111327	Metastatic cancer to the breast from the ovary
111328	Metastatic sarcoma to the breast
111329	Multifocal intraductal carcinoma
111330	Metastatic disease to axillary node
111331	Malignant fibrous histiocytoma
111332	Multifocal invasive ductal carcinoma
111333	Metastasis to an intramammary lymph node
111334	Malignant melanoma of nipple
111335	Neoplasm of the mammary skin
111336	Papillary carcinoma in-situ
111338	Recurrent malignancy
111340	Squamous cell carcinoma of the nipple
111341	Intraductal carcinoma, high grade
111342	Invasive cribriform carcinoma
111343	Angular margins
111344	Fine pleomorphic calcification
111345	Macrocalcifications
111346	Calcifications within a mass
111347	Calcifications outside of a mass
111350	Breast background echotexture
111351	Homogeneous fat echotexture
111352	Homogeneous fibroglandular echotexture
111353	Heterogeneous echotexture
111354	Orientation
111355	Parallel
111356	Not parallel
111357	Lesion boundary
111358	Abrupt interface
111359	Echogenic halo
111360	Echo pattern
111361	Anechoic
111362	Hyperechoic
111363	Complex
111364	Hypoechoic
111365	Isoechoic
111366	Posterior acoustic features
111367	No posterior acoustic features
111368	Posterior enhancement
111369	Posterior shadowing
111370	Combined posterior enhancement and shadowing
111371	Identifiable effect on surrounding tissues
111372	Vascularity
111373	Vascularity not present
111374	Vascularity not assessed
111375	Vascularity present in lesion
111376	Vascularity present immediately adjacent to lesion
111377	Diffusely increased vascularity in surrounding tissue
111380	Correlation to other Findings
111381	Correlates to physical examination findings
111382	Correlates to mammography findings
111383	Correlates to MRI findings
111384	Correlates to ultrasound findings
111385	Correlates to other imaging findings
111386	No correlation to other imaging findings
111387	No correlation to clinical findings
111388	Malignancy Type
111389	Invasive breast carcinoma
111390	Other malignancy type
111391	Menstrual Cycle Phase
111392	1st week
111393	2nd week
111394	3rd week
111395	Estimated Timeframe
111396	< 3 months ago
111397	4 months to 1 year ago
111398	> 1 year ago
111399	Timeframe uncertain
111400	Breast Imaging Report
111401	Reason for Procedure
111402	Clinical finding
111403	Baseline screening mammogram
111404	First mammogram ever
111405	Implant type
111406	Number of similar findings
111407	Implant finding
111408	Film Screen Mammography
111409	Digital Mammography
111410	Surgical consult
111411	Mammography CAD
111412	Narrative Summary
111413	Overall Assessment
111414	Supplementary Data
111415	Additional evaluation requested from prior study
111416	Follow-up at short interval from prior study
111417	History of breast augmentation, asymptomatic
111418	Review of an outside study
111419	Additional evaluation requested from abnormal screening study
111420	History of benign breast biopsy
111421	Personal history of breast cancer with breast conservation thera
111423	Physical Examination Results
111424	Comparison to previous studies
111425	Intraluminal filling defect
111426	Multiple filling defect
111427	Abrupt duct termination
111428	Extravasation
111429	Duct narrowing
111430	Cyst fill
111431	Instrument Approach
111432	Inferolateral to superomedial
111433	Inferomedial to superolateral
111434	Superolateral to inferomedial
111435	Superomedial to inferolateral
111436	Number of passes
111437	Number of specimens
111438	Needle in target
111439	Number of needles around target
111440	Incision made
111441	Microclip placed
111442	Confirmation of target
111443	Target contained in the specimen
111444	Target partially obtained in the specimen
111445	Target not in the specimen
111446	Calcifications seen in the core
111447	Lesion completely removed
111448	Lesion partially removed
111449	Fluid obtained
111450	Light brown color
111451	Dark red color
111452	Dark brown color
111453	Bright red color
111454	Blood tinged color
111455	Occult blood test result
111456	Action on fluid
111457	Sent for analysis
111458	Discarded
111459	Mass with calcifications
111460	Complex cyst
111461	Intracystic lesion
111462	Solid mass
111463	Supplementary Data for Intervention
111464	Procedure Modifier
111465	Needle Gauge
111466	Severity of Complication
111467	Needle Length
111468	Pathology Results
111469	Sampling DateTime
111470	Uninvolved
111471	Involved
111472	Nipple involved
111473	Number of nodes removed
111474	Number of nodes positive
111475	Estrogen receptor
111476	Progesterone receptor
111477	S Phase
111478	Non-bloody discharge (from nipple)
111479	Difficult physical/clinical examination
111480	Cancer elsewhere
111481	Saline implant
111482	Polyurethane implant
111483	Percutaneous silicone injection
111484	Combination implant
111485	Pre-pectoral implant
111486	Retro-pectoral implant
111487	Mammographic (crosshair)
111488	Mammographic (grid)
111489	Palpation guided
111490	Vacuum assisted
111491	Abnormal discharge
111492	No complications
111494	Stage 0
111495	Stage I
111496	Stage IIA
111497	Stage IIB
111498	Stage IIIA
111499	Stage IIIB
111500	Stage IIIC
111501	Stage IV
111502	Bloom-Richardson Grade
111503	Normal implants
111504	Asymmetric implants
111505	Calcified implant
111506	Distorted implant
111507	Silicone-laden lymph nodes
111508	Free silicone
111509	Herniated implant
111510	Explantation
111511	Relevant Patient Information for Breast Imaging
111512	Medication History
111513	Relevant Previous Procedures
111514	Relevant Indicated Problems
111515	Relevant Risk Factors
111516	Medication Type
111517	Relevant Patient Information
111518	Age when first menstrual period occurred
111519	Age at First Full Term Pregnancy
111520	Age at Menopause
111521	Age when hysterectomy performed
111522	Age when left ovary removed
111523	Age when right ovary removed
111524	Age Started
111525	Age Ended
111526	DateTime Started
111527	DateTime Ended
111528	Ongoing
111529	Brand Name
111530	Risk Factor modifier
111531	Previous Procedure
111532	Pregnancy Status
111533	Indicated Problem
111534	Role of person reporting
111535	DateTime problem observed
111536	DateTime of last evaluation
111537	Family Member with Risk Factor
111538	Age at Occurrence
111539	Menopausal phase
111540	Side of Family
111541	Maternal
111542	Unspecified gynecological hormone
111543	Breast feeding history
111544	Average breast feeding period
111545	Substance Use History
111546	Used Substance Type
111547	Environmental Exposure History
111548	Environmental Factor
111549	Previous Reports
111550	Personal breast cancer history
111551	History of endometrial cancer
111552	History of ovarian cancer
111553	History of high risk lesion on previous biopsy
111554	Post menopausal patient
111555	Late child bearing (after 30)
111556	BRCA1 breast cancer gene
111557	BRCA2 breast cancer gene
111558	BRCA3 breast cancer gene
111559	Weak family history of breast cancer
111560	Intermediate family history of breast cancer
111561	Very strong family history of breast cancer
111562	Family history of prostate cancer
111563	Family history unknown
111564	Nipple discharge cytology
111565	Uterine malformations
111566	Spontaneous Abortion
111567	Gynecologic condition
111568	Gynecologic surgery
111569	Previous LBW or IUGR birth
111570	Previous fetal malformation/syndrome
111571	Previous RH negative or blood dyscrasia at birth
111572	History of multiple fetuses
111573	Current pregnancy, known or suspected malformations/syndromes
111574	Family history, fetal malformation/syndrome
111575	High
111576	Medium
111577	Low
111578	Dose frequency
111579	Rate of exposure
111580	Volume of use
111581	Relative dose amount
111582	Relative amount of exposure
111583	Relative amount of use
111584	Relative dose frequency
111585	Relative frequency of exposure
111586	Relative frequency of use
111587	No known exposure
111590	Recall for technical reasons
111591	Recall for imaging findings
111592	Recall for patient symptoms/ clinical findings
111593	LBW or IUGR
111601	Green filter
111602	Red filter
111603	Blue filter
111604	Yellow-green filter
111605	Blue-green filter
111606	Infrared filter
111607	Polarizing filter
111609	No filter
111621	Field 1 for Joslin3 field
111622	Field 2 for Joslin 3 field
111623	Field 3 for Joslin 3 field
111625	Diffuse direct illumination
111626	Scheimpflug Camera
111627	Scotopic light
111628	Mesopic light
111629	Photopic light
111630	Dynamic light
111631	Average Glandular Dose
111632	Anode Target Material
111633	Compression Thickness
111634	Half Value Layer
111635	X-Ray Grid
111636	Entrance Exposure at RP
111637	Accumulated Average Glandular Dose (mammo)
111638	Patient Equivalent Thickness
111640	Virtual grid
111641	Fixed grid
111642	Focused grid
111643	Reciprocating grid
111644	Parallel grid
111645	Crossed grid
111646	No grid
111647	Compression Force
111648	Compression Pressure
111649	Compression Contact Area
111671	Spectacle Prescription Report
111672	Add Near
111673	Add Intermediate
111674	Add Other
111675	Horizontal Prism Power
111676	Horizontal Prism Base
111677	Vertical Prism Power
111678	Vertical Prism Base
111679	Distance Pupillary Distance
111680	Near Pupillary Distance
111681	SMILE
111685	Autorefraction Visual Acuity
111686	Habitual Visual Acuity
111687	Prescription Visual Acuity
111688	Right Eye Rx
111689	Left Eye Rx
111690	Macular Grid Thickness and Volume Report
111691	Number of Images Used for Macular Measurements
111692	Number of Samples Used per Image
111693	Analysis Quality Rating
111694	Image Set Quality Rating
111695	Interfering Tears or Drops
111696	Visual Fixation Quality During Acquisition
111697	Visual Fixation Quality Problem
111698	Ophthalmic Macular Grid Problem
111700	Specimen Container Identifier
111701	Processing type
111702	DateTime of processing
111703	Processing step description
111704	Sampling Method
111705	Parent Specimen Identifier
111706	Issuer of Parent Specimen Identifier
111707	Parent specimen type
111708	Position Frame of Reference
111709	Location of sampling site
111710	Location of sampling site X offset
111711	Location of sampling site Y offset
111712	Location of sampling site Z offset
111718	Location of Specimen
111719	Location of Specimen X offset
111720	Location of Specimen Y offset
111721	Location of Specimen Z offset
111723	Visual Marking of Specimen
111724	Issuer of Specimen Identifier
111726	Dissection with entire specimen submission
111727	Dissection with representative sections submission
111729	Specimen storage
111741	Transmission illumination
111742	Reflection illumination
111743	Epifluorescence illumination
111744	Brightfield illumination
111745	Darkfield illumination
111746	Oblique illumination
111747	Phase contrast illumination
111748	Differential interference contrast
111749	Total internal reflection fluorescence
111750	Ultrasound Contact
111751	Ultrasound Immersion
111752	Optical
111753	Manual Keratometry
111754	Auto Keratometry
111755	Simulated Keratometry
111756	Equivalent K-reading
111757	Keratometry Measurements SOP Instance
111758	Total Cornea Power Measurement Method
111759	Posterior Cornea Surface Measurement Method
111760	Haigis
111761	Haigis-L
111762	Holladay 1
111763	Holladay 2
111764	Hoffer Q
111765	Olsen
111766	SRKII
111767	SRK-T
111768	ACD Constant
111769	Haigis a0
111770	Haigis a1
111771	Haigis a2
111772	Hoffer pACD Constant
111773	Surgeon Factor
111776	Front Of Cornea To Front Of Lens
111777	Back Of Cornea To Front Of Lens
111778	Single or Anterior Lens
111779	Posterior Lens
111780	Measurement From This Device
111781	External Data Source
111782	Axial Measurements SOP Instance
111783	Refractive Measurements SOP Instance
111784	Autorefraction Measurements SOP Instance
111786	Standard Deviation of measurements used
111787	Signal to Noise Ratio
111791	Spherical projection
111792	Surface contour mapping
111800	Visual Field 24-2 Test Pattern
111801	Visual Field 10-2 Test Pattern
111802	Visual Field 30-2 Test Pattern
111803	Visual Field 60-4 Test Pattern
111804	Visual Field Macula Test Pattern
111805	Visual Field Central 40 Point Test Pattern
111806	Visual Field Central 76 Point Test Pattern
111807	Visual Field Peripheral 60 Point Test Pattern
111808	Visual Field Full Field 81 Point Test Pattern
111809	Visual Field Full Field 120 Point Test Pattern
111810	Visual Field G Test Pattern
111811	Visual Field M Test Pattern
111812	Visual Field 07 Test Pattern
111813	Visual Field LVC Test Pattern
111814	Visual Field Central Test Pattern
111815	Visual Field SITA-Standard Test Strategy
111816	Visual Field SITA-SWAP Test Strategy
111817	Visual Field SITA-Fast Test Strategy
111818	Visual Field Full Threshold Test Strategy
111819	Visual Field FastPac Test Strategy
111820	Visual Field Full From Prior Test Strategy
111821	Visual Field Optima Test Strategy
111822	Visual Field Two-Zone Test Strategy
111823	Visual Field Three-Zone Test Strategy
111824	Visual Field Quantify-Defects Test Strategy
111825	Visual Field TOP Test Strategy
111826	Visual Field Dynamic Test Strategy
111827	Visual Field Normal Test Strategy
111828	Visual Field 1-LT Test Strategy
111829	Visual Field 2-LT Test Strategy
111830	Visual Field LVS Test Strategy
111831	Visual Field GATE Test Strategy
111832	Visual Field GATEi Test Strategy
111833	Visual Field 2LT-Dynamic Test Strategy
111834	Visual Field 2LT-Normal Test Strategy
111835	Visual Field Fast Threshold Test Strategy
111836	Visual Field CLIP Test Strategy
111837	Visual Field CLASS Strategy
111838	Age corrected
111839	Threshold related
111840	Single luminance
111841	Foveal sensitivity related
111842	Related to non macular sensitivity
111843	Automated Optical
111844	Blind Spot Monitoring
111845	Macular Fixation Testing
111846	Observation by Examiner
111847	Outside normal limits
111848	Borderline
111849	Abnormally high sensitivity
111850	General reduction in sensitivity
111851	Borderline and general reduction in sensitivity
111852	Visual Field Index
111853	Visual Field Loss Due to Diffuse Defect
111854	Visual Field Loss Due to Local Defect
111855	Glaucoma Hemifield Test Analysis
111856	Optical Fixation Measurements
111860	Haigis Toric
111861	Haigis-L Toric
111862	Barrett Toric
111863	Barrett True-K
111864	Barrett True-K Toric
111865	Barrett Universal II
111866	Barrett Lens Factor
111867	Barrett Design Factor
111900	Macula centered
111901	Disc centered
111902	Lesion centered
111903	Disc-macula centered
111904	Mid-peripheral-superior
111905	Mid-peripheral-superior temporal
111906	Mid-peripheral-temporal
111907	Mid-peripheral-inferior temporal
111908	Mid-peripheral-inferior
111909	Mid-peripheral-inferior nasal
111910	Mid-peripheral-nasal
111911	Mid-peripheral-superior nasal
111912	Peripheral-superior
111913	Peripheral-superior temporal
111914	Peripheral-temporal
111915	Peripheral-inferior temporal
111916	Peripheral-inferior
111917	Peripheral-inferior nasal
111918	Peripheral-nasal
111919	Peripheral-superior nasal
111920	Time domain
111921	Spectral domain
111922	No corneal compensation
111923	Corneal birefringence compensation
111924	Retinal topography
111925	Retinal nerve fiber layer thickness
111926	Ganglion cell complex thickness
111927	Total retinal thickness (ILM to IS-OS)
111928	Total retinal thickness (ILM to RPE)
111929	Total retinal thickness (ILM to BM)
111930	Absolute ophthalmic thickness
111931	Thickness deviation category from normative data
111932	Thickness deviation from normative data
111933	Related ophthalmic thickness map
111934	Disc-Fovea
111935	p>5%
111936	p<5%
111937	p<2%
111938	p<1%
111939	p<0.5%
111940	Corneal axial power map
111941	Corneal instantaneous power map
111942	Corneal refractive power map
111943	Corneal elevation map
111944	Corneal wavefront map
111945	Elevation-based corneal tomographer
111946	Reflection-based corneal topographer
111947	Interferometry-based corneal tomographer
112000	Chest CAD Report
112001	Opacity
112002	Series Instance UID
112003	Associated Chest Component
112004	Abnormal interstitial pattern
112005	Radiographic anatomy
112006	Distribution Descriptor
112007	Border definition
112008	Site involvement
112009	Type of Content
112010	Texture Descriptor
112011	Positioner Primary Angle
112012	Positioner Secondary Angle
112013	Location in Chest
112014	Orientation Descriptor
112015	Border shape
112016	Baseline Category
112017	Cavity extent as percent of volume
112018	Calcification extent as percent of surface
112019	Calcification extent as percent of volume
112020	Response Evaluation
112021	Response Evaluation Method
112022	RECIST
112023	Composite Feature Modifier
112024	Single Image Finding Modifier
112025	Size Descriptor
112026	Width Descriptor
112027	Opacity Descriptor
112028	Abnormal Distribution of Anatomic Structure
112029	WHO
112030	Calcification Descriptor
112031	Attenuation Coefficient
112032	Threshold Attenuation Coefficient
112033	Abnormal opacity
112034	Calculation Description
112035	Performance of Pediatric and Adult Chest Radiography, ACR
112036	ACR Position Statement
112037	Non-lesion Modifier
112038	Osseous Modifier
112039	Tracking Identifier
112040	Tracking Unique Identifier
112041	Target Lesion Complete Response
112042	Target Lesion Partial Response
112043	Target Lesion Progressive Disease
112044	Target Lesion Stable Disease
112045	Non-Target Lesion Complete Response
112046	Non-Target Lesion Incomplete Response or Stable Disease
112047	Non-Target Lesion Progressive Disease
112048	Current Response
112049	Best Overall Response
112050	Anatomic Identifier
112051	Measurement of Response
112052	Bronchovascular
112053	Osseous
112054	Secondary pulmonary lobule
112055	Agatston scoring method
112056	Volume scoring method
112057	Mass scoring method
112058	Calcium score
112059	Primary complex
112060	Oligemia
112061	Abnormal lines (1D)
112062	Abnormal lucency
112063	Abnormal calcifications
112064	Abnormal texture
112065	Reticulonodular pattern
112066	Beaded septum sign
112067	Nodular pattern
112068	Pseudoplaque
112069	Signet-ring sign
112070	Air bronchiologram
112071	Air bronchogram
112072	Air crescent
112073	Halo sign
112074	Target Lesion at Baseline
112075	Non-Target Lesion at Baseline
112076	Non-Lesion at Baseline
112077	Vasoconstriction
112078	Vasodilation
112079	Architectural distortion
112080	Mosaic perfusion
112081	Pleonemia
112082	Interface
112083	Line
112084	Lucency
112085	Midlung window
112086	Carina angle
112087	Centrilobular structures
112088	Anterior junction line
112089	Posterior junction line
112090	Azygoesophageal recess interface
112091	Paraspinal line
112092	Posterior tracheal stripe
112093	Right tracheal stripe
112094	Stripe
112095	Hiatus
112096	Rib Scalene Tubercle
112097	Vertebral Intervertebral Notch
112098	Subscapular Fossa
112099	Scapular Spine
112100	Scapular Supraspinatus Fossa
112101	Scapular Infraspinatus Fossa
112102	Aortic knob
112103	Arch of the Azygos vein
112104	Air-fluid level
112105	Corona radiata
112106	Honeycomb pattern
112107	Fleischner's line(s)
112108	Intralobular lines
112109	Kerley A line
112110	Kerley B line
112111	Kerley C lines
112112	Parenchymal band
112113	Reticular pattern
112114	Septal line(s)
112115	Subpleural line
112116	Tramline shadow
112117	Tubular shadow
112118	Density
112119	Dependent opacity
112120	Ground glass opacity
112121	Infiltrate
112122	Micronodule
112123	Phantom tumor (pseudotumor)
112124	Shadow
112125	Small irregular opacities
112126	Small rounded opacities
112127	Tree-in-bud sign
112128	Granular pattern
112129	Miliary pattern
112130	Mosaic pattern
112131	Extremely small
112132	Very small
112133	Too small
112134	Elliptic
112135	Lobulated
112136	Spiculated
112137	Sharply defined
112138	Distinctly defined
112139	Well demarcated
112140	Sharply demarcated
112141	Poorly demarcated
112142	Circumscribed
112143	Air
112144	Soft tissue
112145	Calcium
112146	Acinar
112147	Air space
112148	Fibronodular
112149	Fluffy
112150	Linear
112151	Profusion
112152	Silhouette sign
112153	Subpleural
112154	Bat's wing distribution
112155	Butterfly distribution
112156	Centrilobular
112157	Coalescent
112158	Lobar
112159	Hyper-acute
112160	Homogeneous
112161	Inhomogeneous
112162	Target
112163	Fibrocalcific
112164	Flocculent
112165	Difference in border shape
112166	Difference in border definition
112167	Difference in distribution
112168	Difference in site involvement
112169	Difference in Type of Content
112170	Difference in Texture
112171	Fiducial mark
112172	Portacath
112173	Chest tube
112174	Central line
112175	Kidney stent
112176	Pancreatic stent
112177	Nipple ring
112178	Coin
112179	Minimum Attenuation Coefficient
112180	Maximum Attenuation Coefficient
112181	Mean Attenuation Coefficient
112182	Median Attenuation Coefficient
112183	Standard Deviation of Attenuation Coefficient
112184	Performance of Pediatric and Adult Thoracic CT
112185	Performance of CT for Detection of Pulmonary Embolism in Adults
112186	Performance of High-Resolution CT of the Lungs in Adults
112187	Unspecified method of calculation
112188	Two-dimensional method
112189	Three-dimensional method
112191	Breast tissue density
112192	Volume of parenchymal tissue
112193	Volume of breast
112194	Mass of parenchymal tissue
112195	Mass of breast
112196	Area of Vascular Calcification
112197	Volume of Vascular Calcification
112198	Percentage of Vascular Calcification
112199	Mass of Vascular Calcification
112200	Average calcification distance in a calcification cluster
112201	Standard deviation distance of calcifications in a cluster
112220	Colon CAD Report
112222	Colon Overall Assessment
112224	Image Set Properties
112225	Slice Thickness
112226	Spacing between slices
112227	Frame of Reference UID
112228	Recumbent Patient Position with respect to gravity
112229	Identifying Segment
112232	Polyp stalk width
112233	Distance from anus
112238	Anatomic non-colon
112240	C0 - Inadequate Study/Awaiting Prior Comparisons
112241	C1 - Normal Colon or Benign Lesion
112242	C2 - Intermediate Polyp or Indeterminate Finding
112243	C3 - Polyp, Possibly Advanced Adenoma
112244	C4 - Colonic Mass, Likely Malignant
112248	ACR Guideline, Performance of Adult CT Colonography
112249	ACR Standard, CT medical physics performance monitoring
112300	AP+45
112301	AP-45
112302	Anatomical axis of femur
112303	Acetabular Center of Rotation
112304	Femur Head Center of Rotation
112305	Acetabular Cup Shell
112306	Acetabular Cup Insert
112307	Acetabular Cup Monoblock
112308	Femoral Head Ball Component
112309	Femoral Head Cone Taper Component
112310	Femoral Stem
112311	Femoral Stem Distal Component
112312	Femoral Stem Proximal Component
112313	Femoral Stem Component
112314	Neck Component
112315	Monoblock Stem
112316	Prosthetic Shaft Augment
112317	Femoral Head Resurfacing Component
112318	Pinning
112319	Sewing
112320	Bolting
112321	Wedging
112325	Distal Centralizer
112340	Generic 2D Planning
112341	Generic 3D Planning
112342	Generic Planning for Hip Replacement
112343	Generic Planning for Knee Replacement
112345	Implantation Plan
112346	Selected Implant Component
112347	Component ID
112348	Implant Template
112350	Component Connection
112351	Mating Feature Set ID
112352	Mating Feature ID
112353	Spatial Registration
112354	Patient Image
112355	Assembly
112356	User Selected Fiducial
112357	Derived Fiducial
112358	Information used for planning
112359	Supporting Information
112360	Implant Component List
112361	Patient Data Used During Planning
112362	Degrees of Freedom Specification
112363	Degree of Freedom ID
112364	Related Patient Data Not Used During Planning
112365	Related Implantation Reports
112366	Implant Assembly Template
112367	Planning Information for Intraoperative Usage
112368	Implantation Patient Positioning
112369	Fiducial Intent
112370	Component Type
112371	Manufacturer Implant Template
112372	Derived Planning Images
112373	Other Derived Planning Data
112374	Connected Implantation Plan Component
112375	Planning Method
112376	Degree of Freedom Exact Translational Value
112377	Degree of Freedom Minimum Translational Value
112378	Degree of Freedom Maximum Translational Value
112379	Degree of Freedom Exact Rotational Translation Value
112380	Degree of Freedom Minimum Rotational Value
112381	Degree of Freedom Maximum Rotational Value
112700	Peri-operative Photographic Imaging
112701	Gross Specimen Imaging
112702	Slide Microscopy
112703	Whole Slide Imaging
112704	WSI 20X RGB
112705	WSI 40X RGB
112706	Illumination Method
112707	Number of focal planes
112708	Focal plane Z offset
112709	Magnification selection
112710	Illumination wavelength
112711	Illumination spectral band
112712	Optical filter type
112713	Tissue selection method
112714	Multiple planes
112715	5X
112716	10X
112717	20X
112718	40X
112719	Nominal empty tile suppression
112720	High threshold empty tile suppression
112721	No empty tile suppression
113000	Of Interest
113001	Rejected for Quality Reasons
113002	For Referring Provider
113003	For Surgery
113004	For Teaching
113005	For Conference
113006	For Therapy
113007	For Patient
113008	For Peer Review
113009	For Research
113010	Quality Issue
113011	Document Title Modifier
113012	Key Object Description
113013	Best In Set
113014	Study
113015	Series
113016	Performed Procedure Step
113017	Stage-View
113018	For Printing
113020	For Report Attachment
113021	For Litigation
113022	Collection of Presentation States
113026	Double exposure
113030	Manifest
113031	Signed Manifest
113032	Complete Study Content
113033	Signed Complete Study Content
113034	Complete Acquisition Content
113035	Signed Complete Acquisition Content
113036	Group of Frames for Display
113037	Rejected for Patient Safety Reasons
113038	Incorrect Modality Worklist Entry
113039	Data Retention Policy Expired
113040	Lossy Compression
113041	Apparent Diffusion Coefficient
113042	Pixel by pixel addition
113043	Diffusion weighted
113044	Diffusion Anisotropy
113045	Diffusion Attenuated
113046	Pixel by pixel division
113047	Pixel by pixel mask
113048	Pixel by pixel Maximum
113049	Pixel by pixel mean
113050	Metabolite Maps from spectroscopy data
113051	Pixel by pixel Minimum
113052	Mean Transit Time
113053	Pixel by pixel multiplication
113054	Negative enhancement integral
113055	Regional Cerebral Blood Flow
113056	Regional Cerebral Blood Volume
113057	R-Coefficient
113058	Proton Density
113059	Signal change
113060	Signal to noise
113061	Standard Deviation
113062	Pixel by pixel subtraction
113063	T1
113064	T2*
113065	T2
113066	Time course of signal
113067	Temperature encoded
113068	Student's T-test
113069	Time To Peak
113070	Velocity encoded
113071	Z-score
113072	Multiplanar reformatting
113073	Curved multiplanar reformatting
113074	Volume rendering
113075	Surface rendering
113076	Segmentation
113077	Volume editing
113078	Maximum intensity projection
113079	Minimum intensity projection
113080	Glutamate and glutamine
113081	Choline/Creatine Ratio
113082	N-acetylaspartate/Creatine Ratio
113083	N-acetylaspartate/Choline Ratio
113084	Tmax
113085	Spatial resampling
113086	Edge enhancement
113087	Smoothing
113088	Gaussian blur
113089	Unsharp mask
113090	Image stitching
113091	Spatially-related frames extracted from the volume
113092	Temporally-related frames extracted from the set of volumes
113093	Polar to Rectangular Scan Conversion
113094	Creatine and Choline
113095	Lipid and Lactate
113096	Creatine+Choline/Citrate Ratio
113097	Multi-energy proportional weighting
113098	Magnetization Transfer Ratio
113100	Basic Application Confidentiality Profile
113101	Clean Pixel Data Option
113102	Clean Recognizable Visual Features Option
113103	Clean Graphics Option
113104	Clean Structured Content Option
113105	Clean Descriptors Option
113106	Retain Longitudinal Temporal Information Full Dates Option
113107	Retain Longitudinal Temporal Information Modified Dates Option
113108	Retain Patient Characteristics Option
113109	Retain Device Identity Option
113110	Retain UIDs Option
113111	Retain Safe Private Option
113112	Retain Institution Identity Option
113130	Predecessor containing group of imaging subjects
113131	Extraction of individual subject from group
113132	Single subject selected from group
113201	Trace
113202	Mean Diffusivity
113203	Radial Diffusivity
113204	Axial Diffusivity
113205	Mean Kurtosis
113206	Apparent Kurtosis Coefficient
113207	Radial Kurtosis
113208	Axial Kurtosis
113209	Fractional Kurtosis Anisotropy
113211	Deterministic Tracking Algorithm
113212	Probabilistic Tracking Algorithm
113213	Global Tracking Algorithm
113214	FACT
113215	Streamline
113216	TEND
113217	Bootstrap Tracking Algorithm
113218	Euler
113219	Runge-Kutta
113221	HARDI
113222	DKI
113223	DTI
113224	DSI
113225	LSDI
113226	Single Shot EPI
113227	Multiple Shot EPI
113228	Parallel Imaging
113231	Single Tensor
113232	Multi Tensor
113233	Model Free
113234	CHARMED
113236	DOT
113237	PAS
113238	Spherical Deconvolution
113240	Source image diffusion b-value
113241	Model fitting method
113250	Mono-exponential diffusion model
113251	Bi-exponential (IVIM) diffusion model
113252	Kurtosis diffusion model
113253	Gamma distribution model
113254	Stretched exponential diffusion model
113255	Truncated Gaussian diffusion model
113260	Log of ratio of two samples
113261	Least squares fit of multiple samples
113265	Levenberg-Marquardt
113266	Trust-Region
113267	Fixed-Dp
113268	Segmented-Unconstrained
113269	Segmented-Constrained
113270	Bayesian-Probability
113285	Voxelwise selection of b-value
113288	Volume Ratio
113289	Diffusion Coefficient
113290	Mono-exponential Apparent Diffusion Coefficient
113291	Slow Diffusion Coefficient
113292	Fast Diffusion Coefficient
113293	Fast Diffusion Coefficient Fraction
113294	Kurtosis Diffusion Coefficient
113295	Gamma Distribution Scale Parameter
113296	Gamma Distribution Shape Parameter
113297	Gamma Distribution Mode
113298	Distributed Diffusion Coefficient
113299	Anomalous Exponent Parameter
113500	Radiopharmaceutical Radiation Dose Report
113502	Radiopharmaceutical Administration
113503	Radiopharmaceutical Administration Event UID
113505	Intravenous Extravasation Symptoms
113506	Estimated Extravasation Activity
113507	Administered activity
113508	Pre-Administration Measured Activity
113509	Post-Administration Measured Activity
113510	Drug Product Identifier
113511	Radiopharmaceutical Dispense Unit Identifier
113512	Radiopharmaceutical Lot Identifier
113513	Reagent Vial Identifier
113514	Radionuclide Vial Identifier
113516	Prescription Identifier
113517	Organ Dose Information
113518	Organ Dose
113520	MIRD Pamphlet 1
113521	ICRP Publication 53
113522	ICRP Publication 80
113523	ICRP Publication 106
113526	MIRDOSE
113527	OLINDA-EXM
113528	Package Insert
113529	Institutionally Approved Estimates
113530	Investigational New Drug
113540	Activity Measurement Device
113541	Dose Calibrator
113542	Infusion System
113543	Radioisotope Generator
113550	Fasting Duration
113551	Hydration Volume
113552	Recent Physical Activity
113560	Acute unilateral renal blockage
113561	Low Thyroid Uptake
113562	High Thyroid Uptake
113563	Severely Jaundiced
113568	Extravasation visible in image
113570	Cockroft-Gault Formula estimation of GFR
113571	CKD-EPI Formula estimation of GFR
113572	Glomerular Filtration Rate (MDRD)
113573	Glomerular Filtration Rate non-black (MDRD)
113574	Glomerular Filtration Rate black (MDRD)
113575	Glomerular Filtration Rate female (MDRD)
113576	Glomerular Filtration Rate Cystatin-based formula
113577	Glomerular Filtration Rate Creatinine-based formula (Schwartz)
113601	Small: < 32.0 cm lateral thickness
113602	Medium: 32.0-38.0 cm lateral thickness
113603	Large: > 38.0 cm lateral thickness
113605	Irradiation Event Label
113606	Label Type
113607	Series Number
113608	Acquisition Number
113609	Instance Number
113611	Stationary Acquisition
113612	Stepping Acquisition
113613	Rotational Acquisition
113620	Plane A
113621	Plane B
113622	Single Plane
113630	Continuous
113631	Pulsed
113650	Strip filter
113651	Wedge filter
113652	Butterfly filter
113653	Flat filter
113661	Outline of lobulations
113662	Inner limits of fuzzy margin
113663	Outer limits of fuzzy margin
113664	Outline of spiculations
113665	Linear spiculation
113666	Pixelated spiculations
113669	Orthogonal location arc
113670	Orthogonal location arc inner margin
113671	Orthogonal location arc outer margin
113680	Quality Control Intent
113681	Phantom
113682	ACR Accreditation Phantom - CT
113683	ACR Accreditation Phantom - MR
113684	ACR Accreditation Phantom - Mammography
113685	ACR Accreditation Phantom - Stereotactic Breast Biopsy
113686	ACR Accreditation Phantom - ECT
113687	ACR Accreditation Phantom - PET
113688	ACR Accreditation Phantom - ECT/PET
113689	ACR Accreditation Phantom - PET Faceplate
113690	IEC Head Dosimetry Phantom
113691	IEC Body Dosimetry Phantom
113692	NEMA XR21-2000 Phantom
113701	X-Ray Radiation Dose Report
113702	Accumulated X-Ray Dose Data
113704	Projection X-Ray
113705	Scope of Accumulation
113706	Irradiation Event X-Ray Data
113710	Niobium or Niobium compound
113711	Europium or Europium compound
113720	Calibration Protocol
113721	Irradiation Event Type
113722	Dose Area Product Total
113723	Calibration DateTime
113724	Calibration Responsible Party
113725	Dose (RP) Total
113726	Fluoro Dose Area Product Total
113727	Acquisition Dose Area Product Total
113728	Fluoro Dose (RP) Total
113729	Acquisition Dose (RP) Total
113730	Total Fluoro Time
113731	Total Number of Radiographic Frames
113732	Fluoro Mode
113733	KVP
113734	X-Ray Tube Current
113735	Exposure Time
113736	Exposure
113737	Distance Source to Reference Point
113738	Dose (RP)
113739	Positioner Primary End Angle
113740	Positioner Secondary End Angle
113742	Irradiation Duration
113743	Patient Orientation
113744	Patient Orientation Modifier
113745	Patient Table Relationship
113748	Distance Source to Isocenter
113750	Distance Source to Detector
113751	Table Longitudinal Position
113752	Table Lateral Position
113753	Table Height Position
113754	Table Head Tilt Angle
113755	Table Horizontal Rotation Angle
113756	Table Cradle Tilt Angle
113757	X-Ray Filter Material
113758	X-Ray Filter Thickness Minimum
113759	Table Longitudinal End Position
113760	Table Lateral End Position
113761	Table Height End Position
113763	Calibration Uncertainty
113764	Acquisition Plane
113766	Focal Spot Size
113767	Average X-Ray Tube Current
113768	Number of Pulses
113769	Irradiation Event UID
113770	Column Angulation
113771	X-Ray Filters
113772	X-Ray Filter Type
113773	X-Ray Filter Thickness Maximum
113780	Reference Point Definition
113788	Collimated Field Height
113789	Collimated Field Width
113790	Collimated Field Area
113791	Pulse Rate
113792	Distance Source to Table Plane
113793	Pulse Width
113794	Dose Measurement Device
113795	Acquired Image
113800	DLP to E conversion via MC computation
113801	CTDIfreeair to E conversion via MC computation
113802	DLP to E conversion via measurement
113803	CTDIfreeair to E conversion via measurement
113804	Sequenced Acquisition
113805	Constant Angle Acquisition
113806	Stationary Acquisition
113807	Free Acquisition
113808	ICRP Pub 60
113809	Start of X-Ray Irradiation
113810	End of X-Ray Irradiation
113811	CT Accumulated Dose Data
113812	Total Number of Irradiation Events
113813	CT Dose Length Product Total
113814	CT Effective Dose Total
113815	Patient Model
113816	Condition Effective Dose measured
113817	Effective Dose Phantom Type
113818	Dosimeter Type
113819	CT Acquisition
113820	CT Acquisition Type
113821	X-Ray Filter Aluminum Equivalent
113822	CT Acquisition Parameters
113823	Number of X-Ray Sources
113824	Exposure Time
113825	Scanning Length
113826	Nominal Single Collimation Width
113827	Nominal Total Collimation Width
113828	Pitch Factor
113829	CT Dose
113830	Mean CTDIvol
113831	CT X-Ray Source Parameters
113832	Identification of the X-Ray Source
113833	Maximum X-Ray Tube Current
113834	Exposure Time per Rotation
113835	CTDIw Phantom Type
113836	CTDIfreeair Calculation Factor
113837	Mean CTDIfreeair
113838	DLP
113839	Effective Dose
113840	Effective Dose Conversion Factor
113841	ICRP Pub 103
113842	X-Ray Modulation Type
113845	Exposure Index
113846	Target Exposure Index
113847	Deviation Index
113850	Irradiation Authorizing
113851	Irradiation Administering
113852	Irradiation Event
113853	Irradiation Event UID
113854	Source of Dose Information
113855	Total Acquisition Time
113856	Automated Data Collection
113857	Manual Entry
113858	MPPS Content
113859	Irradiating Device
113860	15cm from Isocenter toward Source
113861	30cm in Front of Image Input Surface
113862	1cm above Tabletop
113863	30cm above Tabletop
113864	15cm from Table Centerline
113865	4.2cm above Breast Support Surface
113866	Copied From Image Attributes
113867	Computed From Image Attributes
113868	Derived From Human-Readable Reports
113870	Person Name
113871	Person ID
113872	Person ID Issuer
113873	Organization Name
113874	Person Role in Organization
113875	Person Role in Procedure
113876	Device Role in Procedure
113877	Device Name
113878	Device Manufacturer
113879	Device Model Name
113880	Device Serial Number
113890	All Planes
113893	Length of Reconstructable Volume
113895	Top Z Location of Reconstructable Volume
113896	Bottom Z Location of Reconstructable Volume
113897	Top Z Location of Scanning Length
113898	Bottom Z Location of Scanning Length
113899	Exposed Range
113900	Dose Check Alert Details
113901	DLP Alert Value Configured
113902	CTDIvol Alert Value Configured
113903	DLP Alert Value
113904	CTDIvol Alert Value
113905	Accumulated DLP Forward Estimate
113906	Accumulated CTDIvol Forward Estimate
113907	Reason for Proceeding
113908	Dose Check Notification Details
113909	DLP Notification Value Configured
113910	CTDIvol Notification Value Configured
113911	DLP Notification Value
113912	CTDIvol Notification Value
113913	DLP Forward Estimate
113914	CTDIvol Forward Estimate
113915	Alternative dose alert behavior active
113921	Radiation Exposure
113922	Radioactive Substance Administered
113923	Radiation Exposure and Protection Information
113930	Size Specific Dose Estimate
113931	Measured Lateral Dimension
113932	Measured AP Dimension
113933	Derived Effective Diameter
113934	AAPM 204 Lateral Dimension
113935	AAPM 204 AP Dimension
113936	AAPM 204 Sum of Lateral and AP Dimension
113937	AAPM 204 Effective Diameter Estimated From Patient Age
113940	System Calculated
113941	In Detector Plane
113942	X-Ray Reading Device
113943	X-Ray Source Data Available
113944	X-Ray Mechanical Data Available
113945	X-Ray Detector Data Available
113946	Projection Eponymous Name
113947	Detector Type
113948	Direct Detector
113949	Indirect Detector
113950	Storage Detector
113951	Film
113952	Table Mount
113953	Unmounted Detector
113954	Upright Stand Mount
113955	C-Arm Mount
113956	CR/DR Mechanical Configuration
113957	Fluoroscopy-Guided Projection Radiography System
113958	Integrated Projection Radiography System
113959	Cassette-based Projection Radiography System
113961	Reconstruction Algorithm
113962	Filtered Back Projection
113963	Iterative Reconstruction
113964	At Surface of Patient
113965	100cm from X-Ray Source
113970	Procedure Step To This Point
113980	Water Equivalent Diameter
113981	Water Equivalent Diameter Representative Value
113982	Water Equivalent Diameter Integrated Across Scan Range
113983	Water Equivalent Diameter From Raw Data
113984	Water Equivalent Diameter From Localizer
113985	Series or Instance used for Water Equivalent Diameter estimation
113986	Z value of location of Water Equivalent Diameter estimation
113987	AAPM 220
113988	Estimated from Water Equivalent Diameter
113989	Arithmetic Average of SSDE(z)
113990	Arithmetic Average of Dw(z)
113991	Dw Conversion Factor Coefficients
113992	Water Equivalent Diameter From Limited FOV Images
113993	Size Specific Dose Estimate At Longitudinal Position Z
113994	Longitudinal Position Z
113995	Water Equivalent Diameter At Longitudinal Position Z
114000	Not a number
114001	Negative Infinity
114002	Positive Infinity
114003	Divide by zero
114004	Underflow
114005	Overflow
114006	Measurement failure
114007	Measurement not attempted
114008	Calculation failure
114009	Value out of range
114010	Value unknown
114011	Value indeterminate
114201	Time of flight
114202	Interferometry
114203	Laser scanning
114204	Pattern projection
114205	Shape from shading
114206	Shape from motion
114207	Confocal imaging
114208	Point Cloud Algorithmic
114209	Turntable Scan Method
114210	High resolution
114211	Fast mode
114213	Iterative Closest Point
114215	Freehand
114216	Checkerboard
120999	Device Description
121000	Unique Device Identifiers
121001	Quotation Mode
121002	Quoted Source
121003	Document
121004	Verbal
121005	Observer Type
121006	Person
121007	Device
121008	Person Observer Name
121009	Person Observer's Organization Name
121010	Person Observer's Role in the Organization
121011	Person Observer's Role in this Procedure
121012	Device Observer UID
121013	Device Observer Name
121014	Device Observer Manufacturer
121015	Device Observer Model Name
121016	Device Observer Serial Number
121017	Device Observer Physical Location During Observation
121018	Procedure Study Instance UID
121019	Procedure Study Component UID
121020	Placer Number
121021	Filler Number
121022	Accession Number
121023	Procedure Code
121024	Subject Class
121025	Patient
121026	Fetus
121027	Specimen
121028	Subject UID
121029	Subject Name
121030	Subject ID
121031	Subject Birth Date
121032	Subject Sex
121033	Subject Age
121034	Subject Species
121035	Subject Breed
121036	Mother of fetus
121037	Fetus number
121038	Number of Fetuses
121039	Specimen UID
121040	Specimen Accession Number
121041	Specimen Identifier
121042	Specimen Type
121043	Slide Identifier
121044	Slide UID
121045	Language
121046	Country of Language
121047	Language of Value
121048	Language of Name and Value
121049	Language of Content Item and Descendants
121050	Equivalent Meaning of Concept Name
121051	Equivalent Meaning of Value
121052	Presence of property
121053	Present
121054	Absent
121055	Path
121056	Area outline
121057	Perimeter outline
121058	Procedure reported
121059	Presence Undetermined
121060	History
121061	Device Observer Manufacturer Class UID
121062	Request
121064	Current Procedure Descriptions
121065	Procedure Description
121066	Prior Procedure Descriptions
121068	Previous Findings
121069	Previous Finding
121070	Findings
121071	Finding
121072	Impressions
121073	Impression
121074	Recommendations
121075	Recommendation
121076	Conclusions
121077	Conclusion
121078	Addendum
121079	Baseline
121080	Best illustration of finding
121081	Physician
121082	Nurse
121083	Technologist
121084	Radiographer
121085	Intern
121086	Resident
121087	Registrar
121088	Fellow
121089	Attending [Consultant]
121090	Scrub nurse
121091	Surgeon
121092	Sonologist
121093	Sonographer
121094	Performing
121095	Referring
121096	Requesting
121097	Recording
121098	Verifying
121099	Assisting
121100	Circulating
121101	Standby
121102	Other sex
121103	Undetermined sex
121104	Ambiguous sex
121105	Radiation Physicist
121106	Comment
121109	Indications for Procedure
121110	Patient Presentation
121111	Summary
121112	Source of Measurement
121113	Complications
121114	Performing Physician
121115	Discharge Summary
121116	Proximal Finding Site
121117	Distal Finding Site
121118	Patient Characteristics
121120	Cath Lab Procedure Log
121121	Room identification
121122	Equipment Identification
121123	Patient Status or Event
121124	Procedure Action Item ID
121125	DateTime of Recording of Log Entry
121126	Performed Procedure Step SOP Instance UID
121127	Performed Procedure Step SOP Class UID
121128	Procedure Action Duration
121130	Start Procedure Action Item
121131	End Procedure Action Item
121132	Suspend Procedure Action Item
121133	Resume Procedure Action Item
121135	Observation DateTime Qualifier
121136	DateTime Unsynchronized
121137	DateTime Estimated
121138	Image Acquired
121139	Modality
121140	Number of Frames
121141	Image Type
121142	Acquisition Duration
121143	Waveform Acquired
121144	Document Title
121145	Description of Material
121146	Quantity of Material
121147	Billing Code
121148	Unit Serial Identifier
121149	Lot Identifier
121150	Device Code
121151	Lesion Identifier
121152	Person administering drug/contrast
121153	Lesion Risk
121154	Intervention attempt identifier
121155	Deployment
121156	Percutaneous Entry Action
121157	Begin Circulatory Support
121158	End Circulatory Support
121160	Oxygen Administration Rate
121161	Begin oxygen administration
121162	End oxygen administration
121163	Oxygen Administration by ventilator
121165	Patient Assessment Performed
121166	Begin Pacing
121167	End Pacing
121168	Begin Ventilation
121169	End Ventilation
121171	Tech Note
121172	Nursing Note
121173	Physician Note
121174	Procedure Note
121180	Key Images
121181	DICOM Object Catalog
121190	Referenced Frames
121191	Referenced Segment
121192	Device Subject
121193	Device Subject Name
121194	Device Subject Manufacturer
121195	Device Subject Model Name
121196	Device Subject Serial Number
121197	Device Subject Physical Location during observation
121198	Device Subject UID
121200	Illustration of ROI
121201	Area Outline
121202	Area of Defined Region
121206	Distance
121207	Height
121208	Inter-Marker Distance
121210	Path
121211	Path length
121213	Perimeter Outline
121214	Referenced Segmentation Frame
121216	Volume estimated from single 2D region
121217	Volume estimated from three or more non-coplanar 2D regions
121218	Volume estimated from two non-coplanar 2D regions
121219	Volume of bounding three dimensional region
121220	Volume of circumscribed sphere
121221	Volume of ellipsoid
121222	Volume of sphere
121223	Arm of angle
121224	Acetabular angle
121225	Vector
121226	Approximate spatial location
121227	Line segment length
121230	Path Vertex
121231	Volume Surface
121232	Source series for segmentation
121233	Source image for segmentation
121242	Distance from nipple
121243	Distance from skin
121244	Distance from chest wall
121290	Patient exposure to ionizing radiation
121291	Results communicated
121301	Simultaneous Doppler
121302	Simultaneous Hemodynamic
121303	Simultaneous ECG
121304	Simultaneous Voice Narrative
121305	Simultaneous Respiratory Waveform
121306	Simultaneous Arterial Pulse Waveform
121307	Simultaneous Phonocardiographic Waveform
121310	RT treatment plan for the position being verified
121311	Localizer
121312	Biopsy localizer
121313	Other partial views
121314	Other image of biplane pair
121315	Other image of stereoscopic pair
121316	Images related to standalone object
121317	Spectroscopy
121318	Spectroscopy Data for Water Phase Correction
121320	Uncompressed predecessor
121321	Mask image for image processing operation
121322	Source image for image processing operation
121323	Source series for image processing operation
121324	Source image
121325	Lossy compressed image
121326	Alternate SOP Class instance
121327	Full fidelity image
121328	Alternate Photometric Interpretation image
121329	Source image for montage
121330	Lossy compressed predecessor
121331	Equivalent CDA Document
121332	Complete Rendering for Presentation
121333	Partial Rendering for Presentation
121334	Extended Rendering for Presentation
121335	Source Document
121338	Anatomic image
121339	Functional image
121340	Spectral filtered image
121341	Device localizer
121342	Dose Image
121346	Acquisition frames corresponding to volume
121347	Volume corresponding to spatially-related acquisition frames
121348	Temporal Predecessor
121349	Temporal Successor
121350	Same acquisition at lower resolution
121351	Same acquisition at higher resolution
121352	Same acquisition at different focal depth
121353	Same acquisition at different spectral band
121354	Imaged container label
121358	For Processing predecessor
121360	Replaced report
121361	Addended report
121362	Preliminary report
121363	Partial report
121370	Composed from prior doses
121371	Composed from prior doses and current plan
121372	Source dose for composing current dose
121373	RT Pre-Treatment Dose Check
121374	RT Pre-Treatment Consistency Check
121375	Assessment By Comparison
121376	Assessment By Rules
121377	Composed with radiobiological effects
121378	Composed with weighting for fractions delivered
121380	Active Ingredient Undiluted Concentration
121381	Contrast/Bolus Ingredient Opaque
121382	Quantity administered
121383	Mass administered
121384	RT Plan Label
121385	Current Fraction Number
121386	Number of Fractions Planned
121387	Number of Fractions Completed
121388	Checked-In Status
121389	Referenced Beam Number
121401	Derivation
121402	Normality
121403	Level of Significance
121404	Selection Status
121405	Population description
121406	Reference Authority
121407	Normal Range description
121408	Normal Range Authority
121410	User chosen value
121411	Most recent value chosen
121412	Mean value chosen
121414	Standard deviation of population
121415	Percentile Ranking of measurement
121416	Z-Score of measurement
121417	2 Sigma deviation of population
121420	Equation
121421	Equation Citation
121422	Table of Values Citation
121423	Method Citation
121424	Table of Values
121425	Index
121427	Estimated
121428	Calculated
121430	Concern
121431	DateTime Concern Noted
121432	DateTime Concern Resolved
121433	DateTime Problem Resolved
121434	Service Delivery Location
121435	Service Performer
121436	Medical Device Used
121437	Pharmacologic and exercise stress test
121438	Paced stress test
121439	Correction of congenital cardiovascular deformity
121701	RT Patient Setup
121702	RT Patient Position Acquisition, single plane MV
121703	RT Patient Position Acquisition, dual plane MV
121704	RT Patient Position Acquisition, single plane kV
121705	RT Patient Position Acquisition, dual plane kV
121706	RT Patient Position Acquisition, dual plane kV/MV
121707	RT Patient Position Acquisition, CT kV
121708	RT Patient Position Acquisition, CT MV
121709	RT Patient Position Acquisition, Optical
121710	RT Patient Position Acquisition, Ultrasound
121711	RT Patient Position Acquisition, Spatial Fiducials
121712	RT Patient Position Registration, single plane
121713	RT Patient Position Registration, dual plane
121714	RT Patient Position Registration, 3D CT general
121715	RT Patient Position Registration, 3D CT marker-based
121716	RT Patient Position Registration, 3D CT volume-based
121717	RT Patient Position Registration, 3D on 2D reference
121718	RT Patient Position Registration, 2D on 3D reference
121719	RT Patient Position Registration, Optical
121720	RT Patient Position Registration, Ultrasound
121721	RT Patient Position Registration, Spatial Fiducials
121722	RT Patient Position Adjustment
121723	RT Patient Position In-treatment-session Review
121724	RT Treatment Simulation with Internal Verification
121725	RT Treatment Simulation with External Verification
121726	RT Treatment with Internal Verification
121727	RT Treatment with External Verification
121728	RT Treatment QA with Internal Verification
121729	RT Treatment QA with External Verification
121730	RT Machine QA
121731	RT Treatment QA by RT Plan Dose Check
121732	RT Treatment QA by RT Plan Difference Check
121733	RT Treatment QA by RT Ion Plan Dose Check
121734	RT Treatment QA with RT Ion Plan Difference Check
121735	RT Brachy Treatment
121736	RT Image-Guided Patient Positioning and Treatment Delivery
121737	RT Patient Position Acquisition, MR
121738	RT Patient Position Registration, MR
121740	Treatment Delivery Type
122001	Patient called to procedure room
122002	Patient admitted to procedure room
122003	Patient given pre-procedure instruction
122004	Patient informed consent given
122005	Patient advance directive given
122006	Nil Per Os (NPO) status confirmed
122007	Patient assisted to table
122008	Patient prepped and draped
122009	Patient connected to continuous monitoring
122010	Patient transferred to holding area
122011	Patient transferred to surgery
122012	Patient transferred to CCU
122020	Patient disoriented
122021	Patient reports nausea
122022	Patient reports discomfort
122023	Patient reports chest pain
122024	Patient reports no pain
122025	Patient alert
122026	Patient restless
122027	Patient sedated
122028	Patient asleep
122029	Patient unresponsive
122030	Patient has respiratory difficulty
122031	Patient coughed
122032	Patient disconnected from continuous monitoring
122033	Hemostasis achieved
122034	Hemostasis not achieved - oozing
122035	Hemostasis not achieved - actively bleeding
122036	Patient given post-procedure instruction
122037	Patient discharged from department
122038	Patient pronounced dead
122039	Patient transferred to morgue
122041	Personnel Arrived
122042	Personnel Departed
122043	Page Sent To
122044	Consultation With
122045	Office called
122046	Equipment failure
122047	Equipment brought to procedure room
122048	Equipment ready
122049	Equipment removed
122052	Bioptome
122053	Valvular Intervention
122054	Aortic Intervention
122055	Septal Defect Intervention
122056	Vascular Intervention
122057	Myocardial biopsy
122058	Arterial conduit angiography
122059	Single plane Angiography
122060	Bi-plane Angiography
122061	Percutaneous Coronary Intervention
122062	15-Lead ECG
122072	Pre-procedure log
122073	Current procedure evidence
122075	Prior report for current patient
122076	Consumable taken from inventory
122077	Consumable returned to inventory
122078	Remaining consumable disposed
122079	Consumable unusable
122081	Drug start
122082	Drug end
122083	Drug administered
122084	Contrast start
122085	Contrast end
122086	Contrast administered
122087	Infusate start
122088	Infusate end
122089	Device crossed lesion
122090	Intervention Action
122091	Volume administered
122092	Undiluted dose administered
122093	Concentration
122094	Rate of administration
122095	Duration of administration
122096	Volume unadministered or discarded
122097	Catheter Curve
122098	Transmit Frequency
122099	ST change from baseline
122101	Aneurysm on cited vessel
122102	Graft to cited segment, proximal section
122103	Graft to cited segment, mid section
122104	Graft to cited segment, distal section
122105	DateTime of Intervention
122106	Duration of Intervention
122107	Baseline Stenosis Measurement
122108	Post-Intervention Stenosis Measurement
122109	Baseline TIMI Flow
122110	Post-Intervention TIMI Flow
122111	Primary Intervention Device
122112	Normal Myocardium
122113	Scarred Myocardium
122114	Thinning Myocardium
122120	Hemodynamics Report
122121	Atrial pressure measurements
122122	Ventricular pressure measurements
122123	Gradient assessment
122124	Blood velocity measurements
122125	Blood lab measurements
122126	Derived Hemodynamic Measurements
122127	Clinical Context
122128	Patient Transferred From
122129	PCI during this procedure
122130	Dose Area Product
122131	Degree of Thrombus
122132	Severity of Calcification
122133	Lesion Morphology
122134	Vessel Morphology
122138	Circulatory Support
122139	Reason for Study
122140	Comparison with Prior Study Done
122141	Electrode Placement
122142	Acquisition Device Type
122143	Acquisition Device ID
122144	Quantitative Analysis
122145	Qualitative Analysis
122146	Procedure DateTime
122147	Clinical Interpretation
122148	Lead ID
122149	Beat Number
122150	Compound Statement
122151	Trend
122152	Statement
122153	Statement Modifier
122154	Conjunctive Term
122157	Probability
122158	ECG Global Measurements
122159	ECG Lead Measurements
122160	Derived Non-Valve Area
122161	Pulmonary Flow
122162	Systemic Flow
122163	Discharge DateTime
122164	Coronary Artery Bypass During This Admission
122165	DateTime of Death
122166	Death During This Admission
122167	Death During Catheterization
122170	Type of Myocardial Infarction
122171	Coronary lesion > = 50% stenosis
122172	Acute MI Present
122173	ST Elevation Onset DateTime
122175	Number of lesion interventions attempted
122176	Number of lesion interventions successful
122177	Procedure Result
122178	Lesion Intervention Information
122179	Peri-procedural MI occurred
122180	CK-MB baseline
122181	CK-MB peak
122182	R-R interval
122183	Blood temperature
122185	Blood Oxygen content
122187	Blood Carbon dioxide saturation
122188	Pulmonary Arterial Content (FCpa)
122189	Pulmonary Venous Content (FCpv)
122190	Max dp/dt/P
122191	Ventricular End Diastolic pressure
122192	Indicator appearance time
122193	Maximum pressure acceleration
122194	Ventricular Systolic blood pressure
122195	Pulse Strength
122196	C wave pressure
122197	Gradient pressure, average
122198	Gradient pressure, peak
122199	Pressure at dp/dt max
122201	Diastolic blood velocity, mean
122202	Diastolic blood velocity, peak
122203	Systolic blood velocity, mean
122204	Systolic blood velocity, peak
122205	Blood velocity, mean
122206	Blood velocity, minimum
122207	Blood velocity, peak
122208	x-descent pressure
122209	y-descent pressure
122210	z-point pressure
122211	Left Ventricular ejection time
122212	Left Ventricular filling time
122213	Right Ventricular ejection time
122214	Right Ventricular filling time
122215	Total Pulmonary Resistance
122216	Total Vascular Resistance
122217	Coronary Flow reserve
122218	Diastolic/Systolic velocity ratio
122219	Hyperemic ratio
122220	Hemodynamic Resistance Index
122221	Thorax diameter, sagittal
122222	Procedure Environmental Characteristics
122223	Room oxygen concentration
122224	Room temperature
122225	Room Barometric pressure
122227	Left to Right Flow
122228	Right to Left Flow
122229	Arteriovenous difference
122230	10 Year CHD Risk
122231	Comparative Average10 Year CHD Risk
122232	Comparative Low10 Year CHD Risk
122233	LDL Cholesterol Score Sheet for Men
122234	LDL Cholesterol Score Sheet for Women
122235	Total Cholesterol Score Sheet for Men
122236	Total Cholesterol Score Sheet for Women
122237	Corrected Sinus Node Recovery Time
122238	Max volume normalized to 50mmHg pulse pressure
122239	Oxygen Consumption
122240	BSA = 0.003207*WT^(0.7285-0.0188*log(WT))*HT^0.3
122241	BSA = 0.007184*WT^0.425*HT^0.725
122242	BSA = 0.0235*WT^0.51456*HTcm^0.42246
122243	BSA = 0.024265*WT^0.5378*HTcm^0.3964
122244	BSA = (HT*WT/36)^0.5
122245	BSA = 1321+0.3433*WT
122246	BSA = 0.0004688*WT^(0.8168-0.0154*log(WT))
122247	VO2male = BSA (138.1 - 11.49 * loge(age) + 0.378*HRf)
122248	VO2female = BSA (138.1 - 17.04 * loge(age) + 0.378*HRf)
122249	VO2 = VeSTPD * 10 * (FIO2 - FE02)
122250	VO2 = 152 * BSA
122251	VO2 = 175 * BSA
122252	VO2 = 176 * BSA
122253	Robertson & Reid table
122254	Fleisch table
122255	Boothby table
122256	if (prem age< 3days) P50 = 19.9
122257	if (age < 1day) P50 = 21.6
122258	if (age < 30day) P50 = 24.6
122259	if (age < 18y) P50 = 27.2
122260	if (age < 40y) P50 = 27.4
122261	if (age > 60y) P50 = 29.3
122262	Area = Flow / 44.5 * sqrt(Gradient[mmHg])
122263	MVA = Flow / 38.0 * sqrt(Gradient[mmHg])
122265	BMI = Wt / Ht ^ 2
122266	BSA = 0.007358*WT^0.425*HT^0.725
122267	BSA = 0.010265*WT^0.423*HT^0.651
122268	BSA = 0.008883*WT^0.444*HT^0.663
122269	BSA = 0.038189*WT^0.423*HT^0.362
122270	BSA = 0.009568*WT^0.473*HT^0.655
122271	skin condition Warm
122272	skin condition Cool
122273	skin condition Cold
122274	skin condition Dry
122275	skin condition Clammy
122276	skin condition Diaphoretic
122277	skin condition Flush
122278	skin condition Mottled
122279	skin condition Pale
122281	airway unobstructed
122282	airway partially obstructed
122283	airway severely obstructed
122288	Not visualized
122291	Quantitative Arteriography Report
122292	Quantitative Ventriculography Report
122301	Guidewire crossing lesion unsuccessful
122302	Guidewire crossing lesion successful
122303	Angioplasty balloon inflated
122304	Angioplasty balloon deflated
122305	Device deployed
122306	Stent re-expanded
122307	Object removed
122308	Radiation applied
122309	Radiation removed
122310	Interventional device placement unsuccessful
122311	Interventional device placed
122312	Intervention performed
122313	Interventional device withdrawn
122319	Catheter Size
122320	Injectate Temperature
122321	Injectate Volume
122322	Calibration Factor
122325	IVUS Report
122330	EEM Diameter
122331	Plaque Plus Media Thickness
122332	Lumen Perimeter
122333	EEM Cross-Sectional Area
122334	Plaque plus Media Cross-Sectional Area
122335	In-Stent Neointimal Cross-Sectional Area
122336	Vascular Volume measurement length
122337	Relative position
122339	Stent Volume Obstruction
122340	Fiducial feature
122341	Calcium Length
122343	Lumen Eccentricity Index
122344	Plaque plus Media Eccentricity Index
122345	Remodeling Index
122346	Stent Symmetry Index
122347	Stent Expansion Index
122348	Lumen Shape Index
122350	Lumen Diameter Ratio
122351	Stent Diameter Ratio
122352	EEM Diameter Ratio
122354	Plaque Burden
122355	Arc of Calcium
122356	Soft plaque
122357	In-Stent Neointima
122360	True Lumen
122361	False Lumen
122363	Plaque Rupture
122364	Stent Gap
122367	T-1 Worst
122368	T-2 Secondary
122369	T-3 Secondary
122370	T-4 Secondary
122371	EEM Volume
122372	Lumen Volume
122374	In-Stent Neointimal Volume
122375	Native Plaque Volume
122376	Total Plaque Volume
122380	Proximal Reference
122381	Distal Reference
122382	Site of Lumen Minimum
122383	Stented Region
122384	Entire Pullback
122385	Proximal Stent Margin
122386	Distal Stent Margin
122387	Dissection Classification
122388	Intra-stent Dissection
122389	Vulnerable Plaque
122390	Eroded Plaque
122391	Relative Stenosis Severity
122393	Restenotic Lesion
122394	Fibro-Lipidic Plaque
122395	Necrotic-Lipidic Plaque
122397	Adventitial Dissection
122398	Intimal Dissection
122399	Medial Dissection
122400	Simultaneously Acquired
122401	Same Anatomy
122402	Same Indication
122403	For Attenuation Correction
122404	Reconstructed
122405	Algorithm Manufacturer
122406	Left Atrial Ejection Fraction by Angiography
122407	Left Atrial ED Volume
122408	Left Atrial ES Volume
122410	Contour Realignment
122411	Threshold Value
122417	Regional Abnormal Wall Motion
122421	Calibration Object
122422	Calibration Method
122423	Calibration Object Size
122428	Area Length Method
122429	Volume Method
122430	Reference Method
122431	Regression Slope ED
122432	Regression Offset ED
122433	Regression Slope ES
122434	Regression Offset ES
122435	Regression Volume Exponent
122438	Reference Points
122445	Wall Thickness
122446	Wall Volume
122447	Wall Mass
122448	Wall Stress
122449	Centerline Wall Motion Analysis
122450	Normalized Chord Length
122451	Abnormal Region
122452	First Chord of Abnormal Region
122453	Last Chord of Abnormal Region
122459	Territory Region Severity
122461	Opposite Region Severity
122464	LAD Region in RAO Projection
122465	RCA Region in ROA Projection
122466	Single LAD Region in RAO Projection
122467	Single RCA Region in RAO Projection
122468	Multiple LAD Region in RAO Projection
122469	Multiple RCA Region in RAO Projection
122470	LAD Region in LAO Projection
122471	RCA Region in LAO Projection
122472	CFX Region in LAO Projection
122473	Circular method
122474	Densitometric method
122475	Center of Gravity
122476	Long Axis Based
122477	No Realignment
122480	Vessel Lumen Cross-Sectional Area
122481	Contour Start
122482	Contour End
122485	Sphere
122486	Geometric Isocenter
122487	Geometric Non-Isocenter
122488	Calibration Object Used
122489	Curve Fitted Reference
122490	Interpolated Local Reference
122491	Mean Local Reference
122493	Radial Based Wall Motion Analysis
122495	Regional Contribution to Ejection Fraction
122496	Radial Shortening
122497	Landmark Based Wall Motion Analysis
122498	Slice Contribution to Ejection Fraction
122499	Frame to Frame Analysis
122501	Area of closed irregular polygon
122502	Area of a closed NURBS
122503	Integration of sum of closed areas on contiguous slices method f
122505	Calibration
122507	Left Contour
122508	Right Contour
122509	Diameter Graph
122510	Length Luminal Segment
122511	Graph Increment
122516	Site of Maximum Luminal
122517	Densitometric Luminal Cross-sectional Area Graph
122528	Position of Proximal Border
122529	Position of Distal Border
122542	Plaque Area
122544	Diameter Symmetry
122545	Area Symmetry
122546	Inflow Angle
122547	Outflow Angle
122548	Stenotic Flow Reserve
122549	Poiseuille Resistance
122550	Turbulence Resistance
122551	Pressure Drop at SFR
122554	Segmentation Method
122555	Estimated Normal Flow
122558	Area Length Kennedy
122559	Area Length Dodge
122560	Area Length Wynne
122562	Multiple Slices
122563	Boak
122564	TS Pyramid
122565	Two Chamber
122566	Parallelepiped
122572	BSA^1.219
122574	Equidistant method
122575	User selected method
122582	Left ventricular posterobasal segment
122600	Cardiovascular Analysis Report
122601	Ventricular Analysis
122602	Myocardial Perfusion Analysis
122603	Calcium Scoring Analysis
122604	Flow Quantification
122605	Vascular Morphological Analysis
122606	Vascular Functional Analysis
122607	Thickening Analysis
122608	Absolute Values Of Ventricular Measurements
122609	Normalized Values Of Ventricular Measurements
122611	Reference Point
122612	central breathing position
122616	Peak Ejection Rate
122617	Peak Ejection Time
122618	Peak Filling Rate
122619	Peak Filling Time
122620	Papillary Muscle Excluded
122621	Papillary Muscle Included
122624	Wall Thickness Ratio end-systolic to end-diastolic
122627	Curve Fit Method
122628	Baseline Result Correction
122631	Signal Earliest Peak Time
122633	Signal Increase Start Time
122634	Signal Time to Peak
122635	MR Perfusion Peak
122636	MR Perfusion Slope
122637	MR Perfusion Time Integral
122638	Signal Baseline Start
122639	Signal Baseline End
122640	Image Interval
122642	Velocity Encoding Minimum Value
122643	Velocity Encoding Maximum Value
122645	Net Forward Volume
122650	Area Based Method
122651	Diameter Based Method
122652	Volume Based Method
122655	NASCET
122656	ECST
122657	Agatston Score Threshold
122658	Calcium Mass Threshold
122659	Calcium Scoring Calibration
122660	Calcium Volume
122661	Calcium Mass
122664	Late Contrast Enhancement
122665	Time interval since injection of contrast media
122666	Time relative to R-wave peak
122667	Blood velocity vs. time of cardiac cycle
122668	Time interval since detection of contrast bolus
122670	Papillary Muscle Included/Excluded
122675	Anterior-Posterior
122680	endoleak
122683	stent fracture
122684	stent disintegration
122685	Stent Composition
122686	Parent Vessel Finding
122687	Site of Lumen Maximum
122698	X-Concept
122699	Y-Concept
122700	Indications for Pharmacological Stress
122701	Procedure time base
122702	Treadmill speed
122703	Treadmill gradient
122704	Ergometer power
122705	Pharmacological Stress Agent Dose Rate
122706	Rating of Perceived Exertion
122707	Number of Ectopic Beats
122708	Double Product
122709	Activity workload
122710	Time since start of stage
122711	Exercise duration after stress agent injection
122712	Imaging Start DateTime
122713	Attenuation correction method
122715	Pharmacological Stress Agent Dose
122716	Maximum Power Output Achieved
122717	Peak activity workload
122718	Peak Double Product
122720	OSEM algorithm
122721	Chang method
122726	Algorithmic Attenuation Correction
122727	NM Transmission Attenuation Correction
122728	CT-based Attenuation Correction
122729	No Attenuation Correction
122730	Bazett QTc Algorithm
122731	Hodges QTc Algorithm
122732	Fridericia QTc Algorithm
122733	Framingham QTc Algorithm
122734	Borg RPE Scale
122735	Borg CR10 Scale
122739	Overall study quality
122740	Excellent image quality
122741	Good image quality
122742	Poor image quality
122743	Body habitus attenuation
122744	Breast attenuation
122745	Diaphragmatic attenuation
122748	False Positive defect finding
122750	Non-diagnostic - low heart rate
122751	Non-diagnostic - resting ST abnormalities
122752	Non-diagnostic - ventricular pacing or LBBB
122753	Non-diagnostic ECG
122755	Strongly positive
122756	Strongly positive - ST elevation
122757	ST Depression - Horizontal
122758	ST Depression - Upsloping
122759	ST Depression - Downsloping
122760	Stress test score
122762	Number of diseased vessel territories
122764	Weight exceeds equipment limit
122768	Difference in Ejection Fraction
122769	Difference in ED LV Volume
122770	Ratio of achieved to predicted maximal oxygen consumption
122771	Ratio of achieved to predicted functional capacity
122772	Aerobic index
122773	ST/HR Index
122775	Agreement with prior findings
122776	Disagreement with prior findings
122781	Rest thallium/stress technetium procedure
122782	Rest technetium/stress technetium 1 day procedure
122783	Rest technetium/stress technetium 2 day procedure
122784	Stress technetium/rest technetium 1 day procedure
122785	NM Myocardial Viability procedure
122791	PET Myocardial Perfusion, Rest only
122792	PET Myocardial Perfusion, Stress only
122793	PET Myocardial Perfusion, Rest and Stress
122795	PET Myocardial Viability, Rest only
122796	PET Myocardial Viability, Stress only
122797	PET Myocardial Viability, Rest and Stress
122799	Anginal Equivalent
123001	Radiopharmaceutical
123003	Radiopharmaceutical Start DateTime
123004	Radiopharmaceutical Stop DateTime
123005	Radiopharmaceutical Volume
123006	Radionuclide Total Dose
123007	Radiopharmaceutical Specific Activity
123009	Radionuclide Syringe Counts
123010	Radionuclide Residual Syringe Counts
123011	Contrast/Bolus Agent
123012	Pre-Medication
123014	Target Region
123015	Imaging Direction
123016	Imaging Conditions
123019	Caudal 10 degree distal-cranioproximal oblique
123101	Neighborhood Analysis
123102	Adaptive Filtering
123103	Edge Detection
123104	Morphological Operations
123105	Histogram Analysis
123106	Multi-Scale/Resolution Filtering
123107	Cluster Analysis
123108	Multispectral Processing
123109	Manual Processing
123110	Artificial Intelligence
123111	Deformable Models
125000	OB-GYN Ultrasound Procedure Report
125001	Fetal Biometry Ratios
125002	Fetal Biometry
125003	Fetal Long Bones
125004	Fetal Cranium
125005	Biometry Group
125006	Biophysical Profile
125007	Measurement Group
125008	Fetus Summary
125009	Early Gestation
125010	Identifier
125011	Pelvis and Uterus
125012	Growth Percentile Rank
125013	Growth Z-score
125015	Fetus Characteristics
125016	Fetal Measurements
125021	Frame of Reference Identity
125022	Fiducial Alignment
125023	Acquisition Equipment Alignment
125024	Image Content-based Alignment
125025	Visual Alignment
125026	Image Content and Fiducial Based Alignment
125027	Deformed for Registration
125028	Source Deformable Spatial Registration
125030	Inter-Hemispheric Plane
125031	Right Hemisphere Most Anterior
125032	Right Hemisphere Most Posterior
125033	Right Hemisphere Most Superior
125034	Right Hemisphere Most Inferior
125035	Left Hemisphere Most Anterior
125036	Left Hemisphere Most Posterior
125037	Left Hemisphere Most Superior
125038	Left Hemisphere Most Inferior
125040	Background
125041	Registration Input
125100	Vascular Ultrasound Procedure Report
125101	Vessel Branch
125102	Graft Type
125105	Measurement Orientation
125106	Doppler Angle
125107	Sample Volume Depth
125195	Pediatric Cardiac Ultrasound Report
125196	Fetal Cardiac Ultrasound Report
125197	Adult Congenital Cardiac Ultrasound Report
125200	Adult Echocardiography Procedure Report
125201	Illustration of Finding
125202	LV Wall Motion Score Index
125203	Acquisition Protocol
125204	Area-Length Biplane
125205	Area-Length Single Plane
125206	Cube Method
125207	Method of Disks, Biplane
125208	Method of Disks, Single Plane
125209	Teichholz
125210	Area by Pressure Half-Time
125211	Biplane Ellipse
125212	Continuity Equation
125213	Continuity Equation by Mean Velocity
125214	Continuity Equation by Peak Velocity
125215	Continuity Equation by Velocity Time Integral
125216	Proximal Isovelocity Surface Area
125217	Full Bernoulli
125218	Simplified Bernoulli
125219	Doppler Volume Flow
125220	Planimetry
125221	Left Ventricle Mass by M-mode
125222	Left Ventricle Mass by Truncated Ellipse
125223	4 Point Segment Finding Scale
125224	5 Point Segment Finding Scale
125225	5 Point Segment Finding Scale With Graded Hypokinesis
125226	Single Plane Ellipse
125227	Modified Simpson
125228	Bullet Method
125230	Power Doppler
125231	3D mode
125233	Start of drug dose administration
125234	Start of contrast agent administration
125235	Destruction of microbubbles
125236	Onset of exercise
125237	Cessation of exercise
125238	Onset of stimulation
125239	Cessation of stimulation
125240	Line scan pattern
125241	Plane scan pattern
125242	Volume scan pattern
125251	Non-imaging Doppler ultrasound transducer geometry
125252	Linear ultrasound transducer geometry
125253	Curved linear ultrasound transducer geometry
125254	Sector ultrasound transducer geometry
125255	Radial ultrasound transducer geometry
125256	Ring ultrasound transducer geometry
125257	Fixed beam direction
125258	Mechanical beam steering
125259	Phased beam steering
125261	External Transducer
125262	Transesophageal Transducer
125263	Endovaginal Transducer
125264	Endorectal Transducer
125265	Intravascular Transducer
125266	Endocavitary Transducer
125267	Intraoperative Transducer
125270	Left Ventricle Mass by Area Length
125271	Left Ventricle Mass by M-mode - adjusted by Height
125272	Left Ventricle Mass by Truncated Ellipse - adjusted by Height
125273	Left Ventricle Mass by Area Length - adjusted by Height
125301	Pre-coordinated Measurements
125302	Post-coordinated Measurements
125303	Adhoc Measurements
125304	Untrackable Measurement
125305	Finding Observation Type
125306	Measurement Type
125307	Measured Property
125308	Measurement Divisor
125309	Short Label
125310	Staged Measurements
125311	Structure of the Finding Site
125312	Behavior of the Finding Site
125313	Indexed
125314	Fractional Change
125315	Calculated
125316	Directly measured
125317	Right Ventricle Outflow Tract, Distal
125318	Right Ventricle Outflow Tract, Proximal
125319	Right Ventricle Anterior Wall
125320	Electromechanical Delay
125321	Pre-ejection Period
125322	Atrial Diastolic Filling (D-wave)
125323	AR-wave
125324	Full Cardiac Cycle
125325	Dyssynchrony Index
125326	Effective Orifice Area
125327	Excursion Distance
125328	Maximum Orifice Area
125329	Peak Blood Pressure
125330	Peak Tissue Velocity
125331	PISA Radius
125332	Regurgitation Jet Area
125333	Regurgitation Jet Width
125334	Vena Contracta Width
125901	CARDIOsphere
125902	Echovist
125903	Imagify
125904	Levovist
125905	Sonazoid
125906	SonoVue
125907	Targestar-B
125908	Targestar-P
126000	Imaging Measurement Report
126001	Oncology Measurement Report
126002	Dynamic Contrast MR Measurement Report
126003	PET Measurement Report
126010	Imaging Measurements
126011	Derived Imaging Measurements
126020	Multiparametric MRI
126021	Multiparametric MRI of prostate
126022	Multiparametric MRI of whole body
126029	LWH method for volume of ellipsoid
126030	Sum of segmented voxel method for volume
126031	Peak Value Within ROI
126032	Metabolic Volume
126033	Total Lesion Glycolysis
126034	Glycolysis
126035	Total Lesion Proliferation
126036	Proliferative Activity
126037	Standardized Added Metabolic Activity (SAM)
126038	Standardized Added Metabolic Activity (SAM) Background
126039	Lesion to Background SUV Ratio
126040	Background for Lesion to Background SUV Ratio
126050	Fractal Dimension
126051	Skewness
126052	Kurtosis
126060	Joint Entropy of GLCM
126061	Root Angular Second Moment of GLCM
126062	Inverse Difference Moment of GLCM
126063	Contrast of GLCM
126064	Dissimilarity of GLCM
126065	Angular Second Moment of GLCM
126066	Correlation of GLCM
126067	Gray Level Co-occurrence Matrix
126070	Subject Time Point Identifier
126071	Protocol Time Point Identifier
126072	Time Point Type
126073	Time Point Order
126074	Posttreatment
126075	Eligibility
126080	RECIST 1.0
126081	RECIST 1.1
126100	Real World Value Map used for measurement
126200	Image Library Group
126201	Acquisition Date
126202	Acquisition Time
126203	PET Radionuclide Incubation Time
126220	R2-Coefficient
126221	Chi-square
126222	D-W
126223	AIC
126224	BIC
126300	Perfusion analysis by Stable Xenon CT technique
126301	Perfusion analysis by IV Iodinated Contrast CT technique
126302	Perfusion analysis by Arterial Spin Labeling MR technique
126303	Perfusion analysis by Susceptibility MR technique
126310	Least Mean Square (LMS) deconvolution
126311	Singular Value Decomposition (SVD) deconvolution
126312	Ktrans
126313	kep
126314	ve
126320	IAUC
126321	IAUC60
126322	IAUC90
126323	IAUC180
126324	IAUCBN
126325	IAUCBN60
126326	IAUCBN90
126327	IAUC180BN
126330	tau_m
126331	vp
126340	Standard Tofts Model
126341	Extended Tofts Model
126342	Model-free concentration-time quantitification
126343	First Pass Leakage Profile (FPLP) Model
126344	Shutter-Speed Model (SSM)
126345	Gamma Capillary Transit Time (GCTT) Model
126346	Adiabatic Tissue Homogeneity (ATH) Model
126347	Two Compartment Exchange (2CX) Model
126350	T1 by Multiple Flip Angles
126351	T1 by Inversion Recovery
126352	T1 by Fixed Value
126353	T1 Used For Calculation
126360	AIF Ignored
126361	Population Averaged AIF
126362	User-defined AIF ROI
126363	Automatically Detected AIF ROI
126364	Blind Estimation of AIF
126370	Time of Peak Concentration
126371	Bolus Arrival Time
126372	Time of Leading Half-Peak Concentration
126373	Temporal Derivative Exceeds Threshold
126374	Temporal Derivative Threshold
126375	Maximum Slope
126376	Maximum Difference
126377	Tracer Concentration
126380	Contrast Longitudinal Relaxivity
126390	Absolute Regional Blood Flow
126391	Absolute Regional Blood Volume
126392	Oxygen Extraction Fraction
126393	R1
126394	R2
126395	R2*
126396	Magnetic Susceptibility
126397	Relative Regional Blood Flow
126398	Relative Regional Blood Volume
126400	Standardized Uptake Value
126401	SUVbw
126402	SUVlbm
126403	SUVbsa
126404	SUVibw
126405	SUVlbm(Janma)
126406	SUVlbm(James128)
126410	SUV body weight calculation method
126411	SUV lean body mass calculation method
126412	SUV body surface area calculation method
126413	SUV ideal body weight calculation method
126414	SUV lean body mass calculation Janmahasatian method
126415	SUV lean body mass calculation method using 128 multiplier
126500	Pittsburgh compound B C^11^
126501	Florbetaben F^18^
126502	T807 F^18^
126503	Flubatine F^18^
126509	Lutetium^177^ n-acetylaspartylglutamate
126510	Monoclonal Antibody (mAb) ^64^Cu
126511	Monoclonal Antibody (mAb) ^89^Zr
126512	Trastuzumab ^89^Zr
126513	Cetuximab ^89^Zr
126514	J591 ^89^Zr
126515	cU36 ^89^Zr
126516	Bevacizumab ^89^Zr
126517	cG250-F(ab')(2) ^89^Zr
126518	R1507 ^89^Zr
126519	E4G10 ^89^Zr
126520	Df-CD45 ^89^Zr
126600	^44^Scandium
126601	^51^Manganese
126602	^70^Arsenic
126603	^90^Niobium
126604	^191m^Iridium
126605	^43^Scandium
126606	^152^Terbium
126607	^52m^Manganese
126700	ATSM Cu^60^
126701	ATSM Cu^61^
126702	ATSM Cu^62^
126703	Choline C^11^
126704	Fallypride C^11^
126705	Fallypride F^18^
126706	FLB 457 C^11^
126707	Fluorotriopride F^18^
126708	Fluoromisonidazole (FMISO) F^18^
126709	Glutamine C^11^
126710	Glutamine C^14^
126711	Glutamine F^18^
126712	Flubatine F^18^
126713	2FA F^18^
126714	Nifene F^18^
126715	CLR1404 I^124^
126716	CLR1404 I^131^
126717	THK5351 F^18^
126718	Flurpiridaz F^18^
126719	RO6924963 ^11^C
126720	RO6931643 ^11^C
126721	Obinituzimab ^89^Zr
126722	Benralizumab ^89^Zr
126723	Ocaratuzumab ^89^Zr
126724	Glembatumumab vedotin ^89^Zr
126725	Pinatuzumab vedotin ^89^Zr
126726	Polatuzumab vedotin ^89^Zr
126727	Blinatumomab ^89^Zr
126728	Pegdinetanib ^89^Zr
126729	AGN-150998 ^89^Zr
126730	MEDI-551 ^89^Zr
126731	GA201 ^89^Zr
126732	Ecromeximab ^89^Zr
126733	Roledumab ^89^Zr
126734	XmAb5574 ^89^Zr
126735	Brentuximab ^89^Zr
126736	Panitumumab ^89^Zr
126737	Rituximab ^89^Zr
126738	Mogamulizumab ^89^Zr
126739	Ublituximab ^89^Zr
126740	Margetuximab ^89^Zr
126741	SAR3419 ^89^Zr
126742	Ranibizumab ^89^Zr
126746	cMAb U36 ^89^Zr
126747	DN30 ^89^Zr
126748	Fresolimumab ^89^Zr
126749	TRC105 ^89^Zr
126750	7E11 ^89^Zr
126751	7D12 ^89^Zr
126752	28H1 ^89^Zr
126753	Nanocolloidal albumin ^89^Zr
126754	Anti-B220 ^89^Zr
126755	RO5323441 ^89^Zr
126756	RO542908 ^89^Zr
126757	RO6958948 ^18^F
126758	PSMA-1007 F^18^
126759	PSMA-617 Ga^68^
126760	Df-FK ^89^Zr
126761	Df-FK-PEG(3) ^89^Zr
126762	Df-[FK](2) ^89^Zr
126763	Df-[FK](2)-3PEG(4) ^89^Zr
126764	Iodinated I^125^ DPA-713
126765	DPA-713 ^11^C
126766	DPA-714 ^18^F
126801	IEC61217 Patient Support Continuous Yaw Angle
126802	IEC61217 Table Top Continuous Pitch Angle
126803	IEC61217 Table Top Continuous Roll Angle
126804	IEC61217 Table Top Eccentric Axis Distance
126805	IEC61217 Table Top Continuous Eccentric Angle
126806	IEC61217 Table Top Lateral Position
126807	IEC61217 Table Top Longitudinal Position
126808	IEC61217 Table Top Vertical Position
126809	IEC61217 Gantry Continuous Roll Angle
126810	IEC61217 Gantry Continuous Pitch Angle
126811	IEC61217 Gantry Continuous Yaw Angle
126812	Isocentric Patient Support Continuous Pitch Angle
126813	Isocentric Patient Support Continuous Roll Angle
126814	Isocentric Patient Support Continuous Yaw Angle
126815	Isocentric Patient Support Lateral Position
126816	Isocentric Patient Support Longitudinal Position
126817	Isocentric Patient Support Vertical Position
126830	left first
126831	right first
126832	posterior first
126833	anterior first
126850	ILCR
127001	Preclinical Small Animal Imaging Acquisition Context
127005	Animal handling during specified phase
127006	Phase of animal handling
127010	Biosafety conditions
127011	Reason for biosafety controls
127040	Heating conditions
127050	Circadian effects
127060	Nose cone
127061	Nasal cannula
127070	Retro-orbital route
127101	In home cage
127102	During transport
127103	Staging prior to imaging
127104	Preparation for imaging
127110	Housing role
127120	Animal housing
127121	Animal room type
127122	Animal room identifier
127125	Housing manufacturer
127126	Housing rack product name
127127	Housing rack product code
127128	Housing unit product name
127129	Housing unit product code
127130	Housing unit lid product name
127131	Housing unit lid product code
127140	Number of racks per room
127141	Number of housing units per rack
127142	Housing unit location in rack
127143	Number of animals within same housing unit
127144	Sex of animals within same housing unit
127145	Sex of handler
127146	Mixed sex
127150	Total duration in housing
127151	Housing change interval
127152	Manual handling interval
127153	Housing unit movement
127160	Housing unit width
127161	Housing unit height
127162	Housing unit length
127170	Housing individually ventilated
127172	Air changes
127175	Housing unit reuse
127177	Unused
127178	Reused
127180	Bedding manufacturer
127181	Bedding product name
127182	Bedding product code
127183	Bedding volume
127184	Bedding mass
127185	Bedding depth
127190	Enrichment material
127191	Enrichment manufacturer
127192	Enrichment material present
127193	Exerciser device present
127195	Shelter type
127196	Shelter manufacturer
127197	Shelter product name
127198	Shelter product code
127200	Feed manufacturer
127201	Feed product name
127202	Feed product code
127205	Feed source
127210	Feedback temperature regulation
127214	Total duration of light-dark cycle
127215	Lights on time of day
127220	Igloo
127221	Red translucent igloo
127230	Aspen chip bedding
127231	Aspen shaving bedding
127232	Corn cob bedding
127233	Paper-based bedding
127234	Pine chip bedding
127235	Pine shaving bedding
127240	Carrier temperature sensor
127250	Forced air heater
127251	Heated imaging device
127252	Heated patient support
127253	Heated water blanket
127254	Pre-heated pad
127255	Unheated
127270	NIH31
127271	NIH07
127272	AIN76
127273	AIN93G
127274	AIN93M
127290	Reverse osmosis purified water
127291	Reverse osmosis purified, HCl acidified water
127300	Anesthesia Method Set
127301	Anesthesia Method
127302	Anesthesia Category
127303	Anesthesia SubCategory
127310	Airway Management Set
127312	Airway Management Method
127313	Airway Sub-Management Method
127320	Medications Set
127330	Carrier gas
127370	Animal housing room
127371	Preparation room
127372	Imaging procedure room
127390	Locally manufactured product
127391	Food treat
127400	Exogenous substance
127401	Tissue of origin
127402	Taxonomic rank of origin
127411	Strain
127412	Strain description
127413	Nomenclature
127414	Genetic modifications
127415	Genetic modifications description
127450	Stereotactic coordinates
127451	Position reference indicator
127460	Tumor Graft
127801	Embryonic kidney
127851	Human alpha synuclein preformed fibrils
127852	Mouse alpha synuclein preformed fibrils
127853	Human Tau preformed fibrils
127854	Mouse Tau preformed fibrils
127855	Non-ionic iodinated contrast agent
127856	Heart Valve Flail
127857	Glucose Measurement Date
127858	Glucose Measurement Time
127901	SPECT of whole body
127902	SPECT CT of whole body
128001	Add Addendum to Report
128002	Modality to Read
128003	Reader Specialty
128004	Report Requested
128005	Final Report
128006	Abdominal Imaging Specialty
128007	Cardiac Imaging Specialty
128008	Head and Neck Imaging Specialty
128009	Musculoskeletal Imaging Specialty
128010	Neurology Specialty
128011	Neuroradiology Imaging Specialty
128012	OB/Gyn Imaging Specialty
128013	Oncologic Imaging Specialty
128014	Oncology Specialty
128015	Thoracic Imaging Specialty
128016	Pediatric Imaging Specialty
128017	Vascular Imaging Specialty
128040	FWP by GA, Campbell, 1991
128041	FWP by GA, Hadlock, 1991
128120	Plane through Superior Extent
128121	Plane through Inferior Extent
128122	Plane through Proximal Extent
128123	Plane through Distal Extent
128124	Plane through Medial Extent
128125	Plane through Lateral Extent
128126	Plane through Leftmost Extent
128127	Plane through Rightmost Extent
128128	Plane through Anterior Extent
128129	Plane through Posterior Extent
128130	Plane through Center
128137	Geometric Centerpoint
128138	Center of Mass
128139	Seed point
128140	Representative point
128141	Boundary point
128144	Impaired Renal Function
128151	Laser Cross-hairs
128160	Acquired Volume
128170	Abdominal Radiology
128171	Biomedical Engineering
128172	Cardiovascular Radiology
128173	Information Technology
128174	Medical Physics
128175	Musculoskeletal Radiology
128177	Pediatric Radiology
128179	Thoracic Radiology
128180	For RT Workflow
128181	Diagnostic Source Images
128182	Segmentation Result
128183	Registration Result
128184	Pre-Planning Result
128185	RT Prescription Result
128186	Dose Calculation Image Series
128187	Coordinate Alignment Image Series
128188	RT Treatment Simulation Result
128189	RT Planning Result
128190	Dosimetric Result
128191	Patient Setup Verification Result
128192	RT Treatment Session Result
128193	RT Treatment Course Summary
128194	RT Treatment QA Result
128195	For Diagnosis
128196	For Segmentation
128197	For RT Prescription
128198	For RT Treatment Planning
128199	For Plan Comparison
128200	For RT Plan Summation
128201	For Physician Review
128202	For Physicist Review
128203	For Tumor Board
128204	For Plan Quality Assurance
128205	For Machine Quality Assurance
128206	For Patient Setup Verification
128207	For Clinical Trial Submission
128208	For Tumor Registry
128209	RT Workflow Input Used
128210	RT Prescription Input Used
128211	RT Treatment Planning Input Used
128212	RT Plan Summation Input Used
128213	Physician Review Input Used
128214	Physicist Review Input Used
128215	Plan Quality Assurance Input Used
128216	Machine Quality Assurance Input Used
128217	Patient Setup Verification Input Used
128218	Diagnosis Input Used
128219	Contouring Input Used
128220	Plan Comparison Input Used
128221	Tumor Board Input Used
128222	Tumor Registry Input Used
128223	Clinical Trial Submission Input Used
128224	Source measurement
128225	Source report
128226	Source raw data
128227	Source real world value map
128230	Pulse Sequence Name
128250	Structural image for image processing
128251	Flow image for image processing
128252	OCT-A amplitude decorrelation
128253	OCT-A complex variance
128254	OCT-A speckle variance
128255	OCT-A correlation mapping
128256	Doppler OCT-A
128257	Retina depth encoded vasculature flow
128258	Retina depth encoded structural reflectance map
128259	Retina vasculature flow
128260	Retina structural reflectance map
128261	Vitreous vasculature flow
128262	Vitreous structural reflectance map
128263	Radial peripapillary vasculature flow
128264	Radial peripapillary structural reflectance map
128265	Superficial retina vasculature flow
128266	Superficial retina structural reflectance map
128267	Middle inner retina vasculature flow
128268	Middle inner structural reflectance map
128269	Deep retina vasculature flow
128270	Deep retina structural reflectance map
128271	Outer retina vasculature flow
128272	Outer retina structural reflectance map
128273	Choriocapillaris vasculature flow
128274	Choriocapillaris structural reflectance map
128275	Choroid vasculature flow
128276	Choroid structural reflectance map
128277	Whole eye vasculature flow
128278	Whole eye structural reflectance map
128279	Cube B-scan pattern
128280	Raster B-scan pattern
128281	Line B-scan pattern
128282	Radial B-scan pattern
128283	Cross B-scan pattern
128284	Circle B-scan pattern
128285	Concentric circle B-scan pattern
128286	Circle-raster B-scan pattern
128287	Circle-radial B-scan pattern
128288	Grid B-scan pattern
128289	Outer surface of RNFL
128290	Outer surface of GCL
128291	Outer surface of IPL
128292	Outer surface of INL
128293	Outer surface of OPL
128294	Outer surface of HFL
128295	Surface between Inner and Outer Segments of the photoreceptors
128296	Surface of the interdigitating zone between retina and RPE
128297	Anterior surface of the RPE
128298	Surface of the center of the RPE
128299	Posterior surface of the RPE
128300	Outer surface of the BM
128301	Surface of the choroid-sclera interface
128302	Outer surface of the CC
128303	OCT B-scan analysis
128304	OCT-A one-sided ratio (lesser)
128305	OCT-A one-sided ratio (greater)
128401	Patient Radiation Dose Report
128402	Radiation Dose Estimate
128403	Radiation Dose Estimate Name
128404	Anthropomorphic Model
128405	Breast Thickness
128406	BREP Radiation Transport Model
128407	DgN
128408	Patient AP Dimension
128409	Patient Lateral Dimension
128410	SSDE Conversion Factor
128411	Backscatter
128412	Radiation Dose Estimate Representation
128413	Distribution Representation
128414	Radiation Dose Representation Data
128415	Radiation Dose Estimate Methodology
128416	SR Instance Used
128417	Patient Model Type
128418	Simple Object Model
128420	Radiation Transport Model Type
128421	Geometric Radiation Transport Model
128422	Voxelized Radiation Transport Model
128423	Mesh Radiation Transport Model
128424	NURBS Radiation Transport Model
128425	Patient Radiation Dose Model Data
128426	Patient Radiation Dose Model Reference
128427	Patient Model Demographics
128428	Model Minimum Age
128429	Event UID Used
128430	Model Maximum Age
128431	Beam Block
128433	Tissue Air Ratio
128434	Radiation Dose Estimate Parameters
128436	Radiation Dose Composite Parameters
128437	Model Patient Sex
128438	Model Minimum Weight
128439	Model Minimum Height
128441	Model Maximum Weight
128442	Model Maximum Height
128444	Spatial Registration Reference
128446	Registration Method
128447	Spatial Fiducials
128452	Correction Factor
128453	Curve Fit Parameter
128455	Homogeneity Factor
128456	Patient Model Registration
128457	X-Ray Beam Attenuator
128458	Attenuator Category
128459	Table
128460	Table Core
128461	Table Outer Liner
128462	Table Pad
128464	Radiation Dose Estimate Parameter Type
128465	Equivalent Attenuator Material
128468	Attenuator Description
128469	Equivalent Attenuator Thickness
128470	X-Ray Attenuator Model Data
128472	X-Ray Beam Attenuator Model
128474	X-Ray Beam Attenuator Model Reference
128475	X-Ray Beam Attenuator Model Registration
128476	Radiation Dose Estimate Method
128477	Radiation Dose Estimate Method Type
128479	Tabular Data Algorithm
128480	Analytical Algorithm
128481	Empirical Algorithm
128482	Radiation Dose Estimate Method Reference
128484	Isodose
128485	Skin Dose Map
128487	3D Dose Map
128488	Dose Gradient
128492	Physical Support
128494	Patient Segmented Model
128496	Dose Point Cloud
128497	Measured Radiation Dose
128500	Patient Radiation Dose Model
128511	Reference to Uncertainty Determination Method
128512	Equivalent Dose
128513	Absorbed Dose
128522	Normalization Factor
128523	Offset Factor
128526	Tissue Fraction
128527	Distance Correction
128528	Conversion Factor
128531	Maximum Absorbed Radiation Dose
128532	Minimum Absorbed Radiation Dose
128533	Mean Absorbed Radiation Dose
128534	Mode Absorbed Radiation Dose
128535	Maximum Equivalent Radiation Dose
128536	Minimum Equivalent Radiation Dose
128537	Mean Equivalent Radiation Dose
128538	Mode Equivalent Radiation Dose
128539	Median Absorbed Radiation Dose
128540	Median Equivalent Radiation Dose
128551	Is Repeated Acquisition
128552	Reason for Repeating Acquisition
128553	Patient motion
128554	Suboptimal contrast timing
128601	Appropriate for the indications
128602	Consistent with labeling of the device
128603	Approved for use at the institution
128604	Approved for use in the clinical trial
128605	Approved for use on pregnant patients
128606	Appropriate for the device
128607	Inside operational limits of the device
128608	Optimized for the device instance
128609	Disapproved for any use
128610	Deprecated protocol
128611	Approved for experimental use
128612	Disapproved for experimental use
128613	Eligible for reimbursement
128614	Eligible for reimbursement on per patient basis
128615	Ineligible for reimbursement
128617	Disapproved for use on pregnant patients
128618	Inappropriate for the device
128619	Outside operational limits of the device
128620	Not optimized for the device instance
128621	Inappropriate for the indications
128622	Inconsistent with labeling of the device
128623	Disapproved for use at the institution
128624	Disapproved for use in the clinical trial
128670	Head of Radiology
128671	Chair of Protocol Committee
128673	Administrator of Radiology Department
128674	Lead Radiologic Technologist
128675	Head of Cardiology
128676	Representative of Protocol Committee
128677	Representative of Ethics Committee
128678	Physics Assistant
128701	3D Gel
128702	Diode Array
128703	Ion Chamber Array
128704	Diode
128705	Liquid Ion Chamber
128706	OSLD
128707	Ion Chamber
128708	Diamond Detector
128709	RPLGD
128710	For Teaching File Export
128711	For Clinical Trial Export
128712	Additional Teaching File Information
128713	For Research Collection Export
128714	For Publication Export
128715	Delay export until final report is available
128716	Delay export until clinical information is available
128717	Delay export until confirmation of diagnosis is available
128718	Delay export until histopathology is available
128719	Delay export until other laboratory results are available
128720	Delay export until patient is discharged
128721	Delay export until patient dies
128722	Delay export until expert review is available
128723	Teaching File Category
128724	Level of Difficulty
128725	Primary level
128726	Intermediate level
128727	Advanced level
128728	Musculoskeletal imaging subject matter
128729	Pulmonary imaging subject matter
128730	Cardiovascular imaging subject matter
128731	Gastrointestinal imaging subject matter
128732	Genitourinary imaging subject matter
128733	Neuroimaging subject matter
128734	Vascular and interventional imaging subject matter
128735	Nuclear medicine imaging subject matter
128736	Ultrasound imaging subject matter
128737	Pediatric imaging subject matter
128738	Breast imaging subject matter
128739	UDI
128740	Longitudinal Temporal Offset from Event
128741	Longitudinal Temporal Event Type
128750	Equipment Landmark
128751	Center of Table Head
128752	Equipment Landmark X Position
128753	Equipment Landmark Z Position
128754	Patient Location Fiducial
128756	Equipment Landmark to Patient Fiducial Z Distance
128757	Positioner Isocenter Primary Angle
128758	Positioner Isocenter Secondary Angle
128759	Positioner Isocenter Detector Rotation Angle
128760	Positioner Isocenter Primary End Angle
128761	Positioner Isocenter Secondary End Angle
128762	Positioner Isocenter Detector Rotation End Angle
128763	Table Head Tilt End Angle
128764	Table Horizontal Rotation End Angle
128765	Table Cradle Tilt End Angle
128766	Table X Position to Isocenter
128767	Table Y Position to Isocenter
128768	Table Z Position to Isocenter
128769	Table X End Position to Isocenter
128770	Table Y End Position to Isocenter
128771	Table Z End Position to Isocenter
128772	Reference Basis
128773	Reference Geometry
128774	Person Observer's Login Name
128775	Identifier within Person Observer's Role
128776	Gray Level Run Length Matrix
128777	Gray Level Size Zone Matrix
128778	Gray Level Distance Zone Matrix
128779	Neighbourhood Grey Tone Difference Matrix
128780	Neighbouring Grey Level Dependence Matrix
128781	Joint Maximum of GLCM
128782	Joint Average of GLCM
128783	Joint Variance of GLCM
128784	Difference Average of GLCM
128785	Difference Variance of GLCM
128786	Difference Entropy of GLCM
128787	Sum Average of GLCM
128788	Sum Variance of GLCM
128789	Sum Entropy of GLCM
128790	Inverse Difference of GLCM
128791	Inverse Difference Normalized of GLCM
128792	Inverse Difference Moment Normalized of GLCM
128793	Inverse Variance of GLCM
128794	Autocorrelation of GLCM
128795	Cluster Tendency of GLCM
128796	Cluster Shade of GLCM
128797	Cluster Prominence of GLCM
128798	First Measure of Information Correlation of GLCM
128799	Second Measure of Information Correlation of GLCM
128801	Short Runs Emphasis
128802	Long Runs Emphasis
128803	Low Gray Level Run Emphasis
128804	High Gray Level Run Emphasis
128805	Short Run Low Gray Level Emphasis
128806	Short Run High Gray Level Emphasis
128807	Long Run Low Gray Level Emphasis
128808	Long Run High Gray Level Emphasis
128809	Gray Level Nonuniformity in Runs
128810	Gray Level Nonuniformity in Runs Normalized
128811	Run Length Nonuniformity
128812	Run Length Nonuniformity Normalized
128813	Run Percentage
128814	Gray Level Variance in Runs
128815	Run Length Variance
128816	Run Entropy
128821	Small Zone Emphasis
128822	Large Zone Emphasis
128823	Low Gray Level Zone Emphasis
128824	High Gray Level Zone Emphasis
128825	Small Zone Low Gray Level Emphasis
128826	Small Zone High Gray Level Emphasis
128827	Large Zone Low Gray Level Emphasis
128828	Large Zone High Gray Level Emphasis
128829	Gray Level Nonuniformity of Zone Counts
128830	Gray Level Nonuniformity of Zone Counts Normalized
128831	Zone Size Nonuniformity
128832	Zone Size Nonuniformity Normalized
128833	Zone Percentage
128834	Gray Level Variance in Zones
128835	Zone Size Variance
128836	Zone Size Entropy
129001	Eligibility Reader
129002	Designator
129003	Image Quality Controller
129004	Results Quality Controller
129010	Edited Model
129011	Component Model
129012	Educational Intent
129013	Planning Intent
129014	Tool Fabrication
129015	Prosthetic Fabrication
129016	Implant Fabrication
129017	Simulation Intent
129018	US 3D CAM model
129019	Mixed Modality 3D CAM model
129020	Photogrammetric Imaging 3D CAM model
129021	Laser Scanning 3D CAM model
129100	Fat fraction
129101	Water/fat in phase
129102	Water/fat out of phase
129103	Water fraction
129104	Perfusion image analysis
129105	Diffusion image analysis
129106	Diffusion tractography
129201	Image used for Treatment Planning
129202	Image used for Dose Calculation
129203	Image Acquired during Treatment
129204	Image used as Reference Image for Treatment
129210	Registration used in Planning
129211	Registration created during Treatment
129212	Dose from prior Treatment
129301	Coil Marker
129303	Cylinder Marker
129305	Wire Marker
129306	Transponder Marker
129308	MR Marker
129309	Infrared Reflector Marker
129310	Visible Reflector Marker
129320	Effective Atomic Number
129321	Modified Hounsfield Unit
129322	Value-based Image
129323	Material Specific Image
129324	Material Removed Image
129325	Material Highlighted Image
129326	Material Suppressed Image
129327	Material Recalculated Image
129328	Volume Occupancy Image
129329	Mass Occupancy Image
130001	Minimum Surface Radiation Dose
130002	Maximum Surface Radiation Dose
130003	Minimum Radiation Dose
130004	Maximum Radiation Dose
130005	Minimum Mean Radiation Dose
130006	Maximum Mean Radiation Dose
130007	Minimum Equivalent Uniform Dose
130008	Maximum Equivalent Uniform Dose
130009	Prescription Radiation Dose
130010	Minimum Conformity Index
130011	Minimum Healthy Tissue Conformity Index
130012	Minimum Conformation Number
130013	Maximum Homogeneity Index
130014	Minimum Percent Volume at Radiation Dose
130015	Maximum Percent Volume at Radiation Dose
130016	Minimum Absolute Volume at Radiation Dose
130017	Maximum Absolute Volume at Radiation Dose
130018	Minimize Meterset
130019	Specified Radiation Dose
130020	Specified Volume Size
130021	Specified Volume Percentage
130022	Radiation Characteristics Note
130023	Beam Shaping Note
130024	Treatment Planning Note
130025	Special Procedure Note
130026	Patient Positioning Note
130027	4D Radiation Treatment Note
130028	Patient Setup Note
130029	Previous Treatment Note
130030	Planning Imaging Note
130031	Delivery Verification Note
130032	Simulation Note
130033	Radiation Therapy Particle
130034	RT Beam Energy
130035	Patient Positioning Procedure Note
130036	QA Process Note
130037	Ion Therapy Particle
130038	Brachytherapy Isotope
130039	Adaptive Radiation Therapy Note
130040	Teletherapy Isotope
130041	RT Target
130042	RT Dose Calculation Structure
130043	RT Geometric Information
130044	Fixation or Positioning Device
130045	Brachytherapy Device
130046	Non-specific Volume
130047	External Body Structure
130048	Unclassified Volume
130049	CTV Nodal
130050	CTV Primary
130051	GTV Nodal
130052	GTV Primary
130053	PTV Nodal
130054	PTV Primary
130055	Entire Body Target Volume
130056	ITV
130057	Planning Organ At Risk Volume
130058	Avoidance Volume
130059	Treated Volume
130060	Organ At Risk
130061	Radiation Dose Shaping Volume
130062	Conformality Shell
130063	Radiation Dose Normalization Point
130064	Radiation Dose Reference Point
130065	Dose Calculation Bounding Volume
130066	Radiation Interaction Volume
130067	Patient Anatomy Model
130068	Extended Patient Anatomy Model
130069	Patient Setup Point
130070	Room Laser Patient Setup Point
130071	Moveable Laser Patient Setup Point
130072	Reference Acquisition Point
130073	Isocentric Treatment Location Point
130074	Specified Conformity Index
130075	Specified Healthy Tissue Conformity Index
130076	Specified Conformation Number
130077	Specified Homogeneity Index
130078	Brachytherapy source applicator
130079	Brachytherapy channel shield
130080	Brachytherapy channel
130081	Unclassified Combination
130082	Relative Mass Density
130083	Relative Electron Density
130084	Effective Z
130085	Effective Z per A
130086	Relative Linear Stopping Power
130087	Reference Energy
130088	Linear Cell Kill Factor
130089	Quadratic Cell Kill Factor
130090	High Dose Fraction Linear Cell Kill Factor
130091	Half-time for Tissue Repair
130092	High Dose Fraction Transition Dose
130093	Atomic Number
130094	Elemental Composition Atomic Mass Fraction
130095	alpha gEUD Value
130096	Single Fraction
130097	Standard Fractionation
130098	Hypo-fractionation
130099	Hyper-fractionation
130100	Continuous Temporary
130101	Continuous Permanent
130102	Static Beam
130103	Arc Beam
130104	Conformal Arc Beam
130105	Step and Shoot Beam
130106	Sliding Window Beam
130107	VMAT
130108	Helical Beam
130109	Topographic Beam
130110	Headframe
130111	Head Mask
130112	Head and Neck Mask
130113	Mold
130114	Cast
130116	Breast Board
130117	Body Frame
130118	Vacuum Mold
130119	Whole Body Pod
130120	Rectal Balloon
130121	Vaginal Cylinder
130123	Aperture Block
130124	Accessory Tray
130125	Radiotherapy Applicator
130126	Radiation transport-based methods
130127	Fractionation-based or temporally-based methods
130128	Local Effect Model
130129	Microdosimetric Kinetic Model
130130	Equivalent 2-Gray Fractions Model
130131	Linear-Quadratic Model
130132	Linear-Quadratic Model with Time Factor
130133	Linear-Quadratic-Linear Model
130134	Linear-Quadratic Model for Low-Dose Rate Brachytherapy
130135	Historical RT Prescription
130136	RT Prescription Input Images
130137	RT Treatment Planning Input Images
130138	Multiple Fixed Sources
130139	Synchronized Robotic Treatment
130140	Non-Synchronized Robotic Treatment
130141	^3^Helium nucleus
130142	^4^Helium nucleus
130143	^12^Carbon nucleus
130144	^16^Oxygen nucleus
130150	Pressure above warning limit
130151	Pressure above adjustment limit
130152	Flow rate above warning limit
130153	Flow rate above adjustment limit
130154	Terminated due to request from operator
130155	Fixed duration pause ended
130156	Terminated due to pressure above termination limit
130157	Terminated due to flow rate above termination limit
130158	Terminated due to excessive duration pause
130159	Terminated due to injector communication loss
130160	Terminated due to unspecified injector failure
130161	Keep vein open started
130162	Keep vein open ended
130163	Syringe attached
130164	Syringe detached
130165	Total Keep Vein Open Volume Administered
130168	Automatic Programmed Administration Phase
130169	Automatic Programmed Delay Phase
130170	Automatic with Manual Hold Phase
130171	Automated Manual Inject Phase
130172	Manually Triggered Injection Information
130173	Automated Administration
130174	Manual Administration
130175	Air detected
130176	Terminated due to air detected
130177	Terminated by scanner
130178	Terminated due to critical battery level
130179	Terminated due to consumable removal
130181	Administration Mode
130182	Planned Imaging Agent Administration Procedure Report
130183	Imaging Agent Information
130184	Osmolality at 37C
130185	Osmolarity at 37C
130186	Viscosity at 37C
130187	Imaging Agent Warmed
130188	Contrast Transverse Relaxivity
130189	Is Ionic
130190	Dosing Factor
130191	Imaging Agent Component Usage
130192	Imaging Agent Administration Steps
130193	Pressure Limit
130194	Time after the start of injection
130195	Imaging Agent Administration Step
130196	Imaging Agent Administration Step Identifier
130197	Imaging Agent Administration Delay
130198	Scan Delay
130199	Imaging Agent Administration Steps Description
130200	Imaging Agent Administration Protocol Name
130202	Imaging Agent Administration Phase
130203	Imaging Agent Administration Phase Identifier
130204	Imaging Agent Administration Phase Type
130205	Initial Volume of Imaging Agent in Container
130206	Residual Volume of Imaging Agent in Container
130207	Rise Time
130208	Starting Flow Rate of administration
130209	Ending Flow Rate of administration
130210	Bolus Shaping Curve
130211	Imaging Agent Administration Completion Status
130212	Imaging Agent Administration Adverse Events
130214	Estimated Extravasation Volume
130215	Adverse Event Detection DateTime
130216	Referenced Imaging Agent Administration Step UID
130217	Referenced Imaging Agent Administration Phase Identifier
130218	Programmable Injector Device
130219	Number of Injector Heads
130220	Administration discontinued
130221	Imaging Agent Volume per Unit of Presentation
130222	Imaging Agent Administration Consumable
130223	Imaging Agent Administration Consumable Type
130224	Consumable is New
130226	Planned Imaging Agent Administration
130227	Performed Imaging Agent Administration
130228	Contrast Volume Limit
130229	Flow Rate vs Time
130230	Pressure vs Time
130231	Barcode Value
130232	Imaging Agent Administration Graph
130233	Imaging Agent Administration Injector Events
130234	Imaging Agent Administration Injector Event Type
130235	Injector Event Detection DateTime
130236	Planned Imaging Agent Administration SOP Instance
130237	Imaging Agent Administration Activity
130238	Imaging Agent Component
130239	Component Volume
130240	Total Phase Volume Administered
130241	Total Step Volume Administered
130242	Total number of manually triggered injections
130244	Peak Flow Rate in Phase Activity
130245	Peak Pressure in Phase Activity
130246	Imaging Agent Administration Performed Step UID
130247	Patency Test Injection
130248	Transit Time Test Injection
130249	Diagnostic Administration
130250	Administration Step Type
130251	Flush Administration
130252	Negative exponential
130253	Linear Curve
130254	Imaging Agent Identifier
130255	Referenced Imaging Agent Identifier
130257	Consumable Catheter Type
130259	Contrast Reaction Prophylactic Agent
130261	Imaging Agent Administration Performed Phase UID
130262	Referenced Imaging Agent Administration Phase UID
130263	Automatic Programmed Wait Phase
130264	Imaging Agent Administration Injector Phase Identifier
130265	Imaging Agent Administration Phase with Manual Hold
130266	Programmed hold started
130267	Manual hold started
130268	Manual resume from hold
130269	Terminated hold due to timeout
130290	Median
130300	Skin of paraspinal area of the neck
130301	Skin of paraspinal area of the superior back
130302	Skin of upper paraspinal region
130303	Skin of mid paraspinal region
130304	Skin of lower paraspinal region
130305	Skin of anterior helix of ear
130306	Skin of caruncle of eye
130307	Skin of inferior helix of ear
130308	Skin of inferior posterior surface of the pinna
130309	Skin of lateral part of dorsum of foot
130310	Skin of lower antihelix of ear
130311	Skin of lower eyelid margin
130312	Skin of infraalar groove
130313	Skin of medial part of dorsum of foot
130314	Skin of paranasal cheek
130315	Skin of posterior helix of ear
130316	Skin of posterior lobule of the ear
130317	Skin of sole of forefoot
130318	Skin of superior antihelix of ear
130319	Skin of superior posterior helix of ear
130320	Skin of superior posterior surface of the pinna
130321	Skin of upper antihelix of ear
130322	Skin of upper eyelid margin
130323	Skin of mid back
130324	Functional condition present during acquisition
130330	Jaw Pair
130331	Leaf Pairs
130332	Variable Circular Collimator
130333	Single Leaves
130334	X Orientation
130335	Y Orientation
130340	Physical Compensator
130341	Total Body Irradiation
130342	Total Skin Irradiation
130343	Electron Fixed Aperture
130344	Photon Fixed Aperture
130345	Intraoperative Fixed Aperture
130346	Hard Wedge
130347	Motorized Wedge
130348	Dynamic Wedge
130349	Graticule
130350	Reticle
130351	Image Detector
130352	Film Holder
130353	Winston-Lutz Pointer
130354	Bowtie Filter
130355	Flattening Filter Beam
130356	Non-Flattening Filter Beam
130357	Partial Flattening Filter Beam
130358	Nominal Radiation Source Location
130359	Treatment Machine Isocenter
130360	Fixed Laser Setup Point
130361	Radiotherapy Treatment Device
130362	Head Node Set
130363	Body Node Set
130364	Trigeminal Node Set
130365	QA Node Pair
130366	QA Node
130370	RTV Rendition
130371	RTV Audio and Video Rendition
130372	RTV Stereo Video Rendition
130373	RTV Audio and Stereo Video Rendition
130400	Geometric purpose of region
130401	Visual explanation
130402	Class activation
130403	Gradient-weighted class activation
130404	Saliency
130405	Patient-Attached Dose Control Object
130406	Non-uterine leiomyosarcoma
130407	Bone and soft tissue
130408	Perivascular adipose tissue fat attenuation index
130410	Patient position
130411	Patient rotation longitudinal
130412	Patient elevation
130413	Hyperventilation begin
130414	Hyperventilation end
130415	Post-hyperventilation
130416	Airflow Thermistor
130417	Airflow Thermocouple
130418	Airflow Nasal Prong
130419	Airflow PVDF
130420	Airflow CPAP
130421	Airflow
130422	PAP Pressure
130423	PAP Leak Pressure
130424	PAP Tidal Volume
130425	Esophageal Pressure
130426	Respiratory Pressure
130427	Thoracic Respiratory Inductance
130428	Abdominal Respiratory Inductance
130429	Thoracic Respiratory PVDF
130430	Abdominal Respiratory PVDF
130431	Thoracic Respiratory Effort
130432	Abdominal Respiratory Effort
130433	Respiratory Effort
130434	CO2 Transcutaneous
130435	CO2 Waveform End-tidal Main-stream
130436	CO2 Trend End-tidal Main-stream
130437	CO2 Waveform End-tidal Side-stream
130438	CO2 Trend End-tidal Side-stream
130439	CO2 Waveform Main-stream
130440	CO2 Waveform Side-stream
130441	CO2 Trend Main-stream
130442	CO2 Trend Side-stream
130443	CO2 Respiration
130444	RT Treatment with Ad Hoc Planning
130445	Imaging Agent Administration Step Sequence Number
130450	Operator decision to terminate treatment
130451	Patient decision to terminate treatment
130452	Physician decision to terminate treatment
130453	Treatment Terminated
130454	Resolved by overriding Interlock
130455	Resolved by repositioning Patient
130456	Bolus Present
130457	ConePresent
130458	Block Present
130459	Applicator Present
130460	Headframe Present
130461	Inappropriate Patient Orientation
130462	Inappropriate Patient Position
130463	Machine Not Available
130464	Change in Patient Anatomy
130465	Machine Calibration Adjustment
130466	Unavailability of a Beam Modifier
130467	Machine Capability License Expired
130468	Beam Targeting Tolerance Violation
130469	Meterset Tolerance Violation
130470	Delivery Rate Tolerance Violation
130471	Jaw Position Tolerance Violation
130472	MLC Position Tolerance Violation
130473	Source Position Tolerance Violation
130474	Dose Rate Tolerance Violation
130475	Primary Fluence Monitoring System Interlock
130476	Secondary Fluence Monitoring System Interlock
130477	Timer Interlock
130478	Door Interlock
130479	Patient Motion Interlock
130480	Family history of non-melanoma skin cancer
130481	Family history of melanoma in situ
130482	History of non-melanoma skin cancer
130483	Number of malignant melanomas
130484	Number of melanomas in situ
130485	Firm skin lesion
130486	Raised skin lesion
130487	Number of first-degree relatives affected by malignant melanoma
130488	Region in Space
130489	Referenced Region of Interest Identifier
130490	Centerline
130491	Stimulation Mode
130492	Stimulus Sample Position
130493	Stimulus Time Offset
130494	Number of Stimulus Events
130495	Frequency of Stimulus Events
130500	Accumulated Dose Data
130501	Irradiation Event Summary Data
130502	Reference Point Dosimetry
130503	Is Rejected Acquisition
130504	Reason for Rejecting Acquisition
130505	Irradiation Details
130506	RDSR Frame of Reference Origin
130507	RDSR Frame of Reference Description
130508	Radiation Source Characteristics
130509	X-Ray Filter Thickness
130510	Reported Value Type
130511	Radiation Technique
130512	Filtration
130513	Attenuators
130514	Radiation Output
130515	Air Kerma at Output Measurement Point
130516	Radiation Field Area
130517	Radiation Field Outline
130518	Value Timing
130519	X-Ray Source Reference Coordinate System
130520	Transformation Matrix
130521	Center of Rotation
130522	Rotation Plane Normal Point
130523	Rotation Angle
130524	Beam Position
130525	Output Measurement Point Position
130526	Reference Point Position
130527	Identification of the Attenuator
130528	Attenuator Position
130529	Patient Attenuation Characteristics
130530	Procedure Characteristics
130531	Attenuator Characteristics
130532	Duration of Time Period
130533	Beginning of Time Period
130534	End of Time Period
130535	Middle of Time Period
130536	Room Origin
130537	Equipment Origin
130538	Patient Support Origin
130539	Isocenter Origin
130540	Patient Coordinate System Origin
130541	10 cm Dosimetry Phantom
130542	Magnetic field strength
130543	Endorectal coil used
130544	Endorectal coil type
130545	Inflatable endorectal coil fill substance
130546	Cross-sectional scan plane orientation
130547	Dynamic contrast-enhanced temporal resolution
130548	Genitourinary History
130549	Imaging Study Quality
130550	Imaging Series Quality
130551	Reporting system
130552	Prostate MRI relevant procedure information
130553	Prostate Imaging Findings
130554	Overall Prostate Finding
130555	Localized Prostate Finding
130556	Prostate relational measurements
130557	Distance from neurovascular bundle
130558	Lesion capsular contact length
130559	Extra-prostatic Finding
130560	PI-RADS Localized Abnormality Assessment
130561	PI-RADS T2WI Lesion Assessment
130562	PI-RADS DWI Lesion Assessment
130563	PI-RADS DCE Lesion Assessment
130564	PI-RADS v2.0
130565	PI-RADS v2.1
130566	Diffusion-weighted Acquisition Highest b-value image
130567	Dynamic Contrast-Enhanced Acquisition
130568	Dynamic Contrast-Enhanced Acquisition Subtraction image
130569	Utricle cyst
130570	Protocol not followed
130571	Coil placement concern
130572	Coil selection concern
130573	Study performed did not match request
130574	Incomplete study
130575	Suboptimal patient preparation
130576	Anatomy coverage incomplete
130577	Poor FOV selection
130578	Poor SNR
130579	Poor contrast timing
130580	Inadequate contrast enhancement
130581	Subtraction image missing
130582	Unwanted subtraction images
130583	Expected b-value is missing
130584	Severe distortion in the area of interest
130585	Expected ADC map is missing
130586	Distortion artifact in the area of interest
130587	No family history of prostate cancer
130588	Pre-biopsy localization of prostate lesion
130589	Active surveillance of prostate cancer
130590	Assess change
130591	Focal abnormality
130592	Non-focal abnormality
130593	Partially encapsulated
130594	Completely encapsulated
130595	ADC Hyperintense
130596	ADC Hypointense
130597	Persistent delayed phase: Type 1 curve
130598	Plateau delayed phase: Type 2 curve
130599	Washout delayed phase: Type 3 curve
130600	Positive DCE
130601	Negative DCE
130602	Early Contrast Enhancement
130603	Diffuse Contrast Enhancement
130604	Focal Contrast Enhancement
130605	Perfluorocarbon
130606	ESUR 2012 prostate MRI acquisition requirements
130607	PI-RADS 2.0 prostate MRI acquisition requirements
130608	PI-RADS 2.1 prostate MRI acquisition requirements
130609	2D Shear Wave Elastography
130610	3D Shear Wave Elastography
130611	Shear Wave Speed
130612	Shear Wave Dispersion Slope
130613	ROI Depth
130614	Interquartile Range of population
130615	Interquartile Range to Median ratio of population
130616	Point Shear Wave Elastography
130620	left ventricle apical anteroseptal segment
130621	left ventricle apical inferoseptal segment
130622	left ventricle apical inferolateral segment
130623	left ventricle apical anterolateral segment
130630	Isocentric Setup Method
130631	Controlled SSD Setup Method
130632	TBI Setup Method
130633	Stereotactic Setup Method
130634	Skin Apposition Setup Method
130635	Ocular Gaze Setup Method
130636	Patient Shielding Procedure
130637	Patient Fixation Procedure
130638	Patient Alignment Procedure
130639	Patient Motion Management Setup Procedure
130640	Cavity radiation shield
130641	Independent radiation shield
130642	Optical Distance Meter
130643	Mechanical Pointer
130644	Radiofrequency Transponder
130645	Infrared Marker
130646	Radioactive Marker
130647	Thermal Imager
130648	Combined Structured Light/Thermal Imager
130649	Ocular Fixation Light
130650	Coaching Device
130651	Patient Distraction Device
130652	Collision Checks
130653	Breast Bridge
130654	Abdominal Compression Belt
130655	Abdominal Compression Arch
130656	Head Fixation Board
130657	Couch Index Label
130658	Fixation Device Angle
130659	Abdominal Compression Plate Position Number
130660	Abdominal Compression Belt Length
130661	Abdominal Compression Belt Pressure
130662	Referenced Patient Alignment Reference
130663	RT Radiation previously delivered
130664	Treatment unnecessary
130665	Treatment exceeds patient tolerance
130666	Radiotherapy Fiducial
130670	Longitudinal Lagrangian Strain
130671	Peak Longitudinal Lagrangian Strain
130672	Time to Peak Longitudinal Lagrangian Strain
130673	Mechanical Dispersion
130674	Longitudinal Lagrangian Strain Rate
130675	Radial Lagrangian Strain
130676	Radial Lagrangian Strain Rate
130677	Circumferential Lagrangian Strain
130678	Circumferential Lagrangian Strain Rate
130679	2D Speckle Tracking
130680	3D Speckle Tracking
130681	Apical four chamber RV Focused
130682	Apical four chamber RV Modified
130683	Endocardial Method
130684	Epicardial Method
130685	Myocardial Midlayer Method
130686	LV End-systolic GLS Multiview Mean (Endocardial)
130687	LV End-systolic GLS 4CH (Endocardial)
130688	LV End-systolic GLS 2CH (Endocardial)
130689	LV End-systolic GLS ALAX (Endocardial)
130690	LV Peak Systolic GLS Multiview Mean (Endocardial)
130691	LV Peak Systolic GLS 4CH (Endocardial)
130692	LV Peak Systolic GLS 2CH (Endocardial)
130693	LV Peak Systolic GLS ALAX (Endocardial)
130694	LV Peak GLS Multiview Mean (Endocardial)
130695	LV Peak GLS 4CH (Endocardial)
130696	LV Peak GLS 2CH (Endocardial)
130697	LV Peak GLS ALAX (Endocardial)
130698	LV End-systolic Mechanical Dispersion
130699	Mitral Valve Closure
130700	Mitral Valve Opening
130701	Aortic Valve Closure
130702	Aortic Valve Opening
130710	Fp9
130711	Fp10
130712	AF9
130713	AF10
130714	PO9
130715	PO10
130716	O9
130717	O10
130720	Coronary Artery Disease Assessment
130721	oronary Artery Disease Assessment Modifier
130722	Coronary Artery Disease Stenosis Assessment Modifier
130723	0 - Documented absence of CAD
130724	1 - Minimal non-obstructive CAD
130725	2 - Mild non-obstructive CAD
130726	3 - Moderate stenosis
130727	4 - Severe stenosis
130728	4A - Severe stenosis
130729	4B - Severe stenosis
130730	5 - Total coronary occlusion
130731	N - Non-diagnostic study
130732	N - Non-diagnostic segments
130733	S - Stent
130734	G - Graft
130735	V - Vulnerable plaque
130736	Titanium alloy (Titanium Molybdenum-15 Zirconium-5 Aluminium-3)
130737	RT Segment Material
130738	Dose Limit Interlock
130739	Clearance Interlock
130740	Machine Clearance Interlock
130741	Patient Clearance Interlock
130742	Accessory Clearance Interlock
130743	Out of Tolerance Interlock
130744	Interlock Resolved
130745	CT Dose Length Product Sub-Total
130746	RT Registration Mark
130747	Isodose Volume
130748	Radiotherapy Dose Region
130750	Quality control material image
130751	Tissue not of interest
130752	Data Not Accessible from Storage
130753	Processed Key Object Selection
130754	Replaced by Alternate Representation
130755	Reference Measurement Group
130756	Particle Displacement Method
130757	Particle Velocity Method
130758	Shear Wave Dispersion Slope Center Frequency
130759	Shear Wave Detection Method
130760	Butterworth filter
130761	Chebyshev filter
130762	Elliptic filter
130763	Bessel filter
130764	Gaussian filter
130765	K-type filter
130766	M-derived filter
130767	Double-m-derived filter
130768	Bode filter
130769	Zobel filter
130770	FIR filter
130771	CIC filter
130772	IIR filter
130773	Biquad filter
130774	Hz normalized
130775	Hz angular
130776	Magnitude normalized
130780	Specific observation subject class
130781	Image frame
130782	RT Patient Position Acquisition, Integrated Dose MV
130783	RT Patient Position Acquisition, Film Cassette MV
130784	RT Patient Position Acquisition, Film Cassette kV
130785	RT Patient Position Acquisition, Cone-Beam CT kV
130786	RT Patient Position Acquisition, Conventional CT kV
130787	RT Patient Position Acquisition, Cone-Beam CT MV
130788	RT Patient Position Acquisition, Conventional CT MV
130789	Nominal Imaging Source Location
130790	RT Patient Positioning Reference Image
130791	Acquisition Initiation Type
130792	Acquisition Initiation not defined
130793	Acquisition Initiation before start of Radiation
130794	Acquisition Initiation after end of Radiation
130795	Acquisition Initiation by triggering parameter
130796	Incremental Acquisition Triggering
130797	Meterset
130798	Source Continuous Roll Angle
130799	Time after start of Radiation
130800	Percentage of expected beam-on time of Radiation
130801	IEC61217 Imaging Source to Axis Distance
130802	IEC61217 X-Ray Image Receptor Radial Displacement from Isocenter
130803	IEC61217 X-Ray Image Receptor Longitudinal Displacement
130804	IEC61217 X-Ray Image Receptor Lateral Displacement
130805	IEC61217 X-Ray Image Receptor Rotation
130806	Configured Lowest Imaging Energy
130807	Configured Default Imaging Energy
130808	Planar matrix ultrasound transducer geometry
130809	Hemispherical ultrasound transducer geometry
130810	Single-side illumination
130811	Dual-side illumination
130812	Multi-side illumination
130813	Through-transducer illumination
130814	Interstitial illumination
130815	Piezocomposite Transducer
130816	MEMS-based Transducer
130817	Interferometric Transducer
130818	Uniform Speed of Sound Correction
130819	Dual Speed of Sound Correction
130820	Speed of Sound Map Correction
130821	Spherical Back Projection
130822	Numerical Acoustic Model
130823	Blood Deoxygenation Level
130824	Scan Spot Interlock
130825	Scan Spot Position Interlock
130826	Scan Spot Size Interlock
130827	Scan Spot Meterset Interlock
130828	Radiation Detected During Beam Hold Interlock
130829	MLC Position Interlock
130830	Meterset Rate Interlock
130831	Beam Energy Interlock
130832	Skin lesion color
130833	Pre-surgical anatomy
130834	Sleep Stage N1
130835	Sleep Stage N2
130836	Sleep Stage N3
130852	Shin Rest
130853	Heel Stop
130854	Hand Grips
130855	Seat Pan
130860	Pattern Event
130861	EEG Annotation
130862	EMG Annotation
130863	EOG Annotation
130864	Device-related and Environment-related Event
130865	Patient Consciousness
130867	Neurophysiology Recording Annotations
130868	Neurophysiology Post-hoc Review Annotations
130869	Neurophysiology Automated Analysis Annotations
130886	Line noise artifact
130887	Video recording on
130888	Video recording off
130889	Preamplifier connected
130890	Preamplifier disconnected
130891	Breakout box connected
130892	Breakout box disconnected
130893	Event button pressed
130894	Event button test
130895	Tap test begin
130896	Tap test end
ANN	Annotation
AR	Autorefraction
ARCHIVE	Archive
AS	Angioscopy
ASMT	Content Assessment Result
AU	Basic Voice Audio
BDUS	Ultrasound Bone Densitometry
BI	Biomagnetic Imaging
BMD	Bone Mineral Densitometry
CAD	Computer Assisted Detection/Diagnosis
CAPTURE	Image Capture
CD	Color flow Doppler
CF	Cinefluorography
CFM	Confocal Microscopy
COMP	Computation Server
CP	Culposcopy
CR	Computed Radiography
CS	Cystoscopy
CT	Computed Tomography
CTPROTOCOL	CT Protocol
DD	Duplex Doppler
DF	Digital fluoroscopy
DG	Diaphanography
DM	Digital microscopy
DMS	Dermoscopy
DOC	Document
DOCD	Document Digitizer Equipment
DS	Digital Subtraction Angiography
DSS	Department System Scheduler
DX	Digital Radiography
EC	Echocardiography
ECG	Electrocardiography
EEG	Electroencephalography
EMG	Electromyography
EOG	Electrooculography
EPS	Cardiac Electrophysiology
ES	Endoscopy
F	Female
FA	Fluorescein angiography
FC	Female changed to Male
FID	Spatial Fiducials
FILMD	Film Digitizer
FP	Female Pseudohermaphrodite
FS	Fundoscopy
GM	General Microscopy
H	Hermaphrodite
HC	Hard Copy
HD	Hemodynamic Waveform
IO	Intra-oral Radiography
IOL	Intraocular Lens Calculation
IVOCT	Intravascular Optical Coherence Tomography
IVUS	Intravascular Ultrasound
KER	Keratometry
KO	Key Object Selection
LEN	Lensometry
LOG	Procedure Logging
LP	Laparoscopy
LS	Laser Surface Scan
M	Male
M3D	3D Manufacturing Modeling System
MA	Magnetic resonance angiography
MC	Male changed to Female
MCD	Media Creation Device
MEDIM	Portable Media Importer Equipment
MG	Mammography
MP	Male Pseudohermaphrodite
MR	Magnetic Resonance
MS	Magnetic resonance spectroscopy
Margin	Margin
NEARLINE	Nearline
NM	Nuclear Medicine
OAM	Ophthalmic Axial Measurements
OCT	Optical Coherence Tomography
OFFLINE	Offline
ONLINE	Online
OP	Ophthalmic Photography
OPM	Ophthalmic Mapping
OPR	Ophthalmic Refraction
OPT	Ophthalmic Tomography
OPTBSV	Ophthalmic Tomography B-scan Volume Analysis
OPTENF	Ophthalmic Tomography En Face
OPV	Ophthalmic Visual Field
OSS	Optical Surface Scanner
OT	Other Modality
PA	Photoacoustic
PLAN	Plan
POS	Position Sensor
PR	Presentation State
PRINT	Hard Copy Print Server
PT	Positron emission tomography
PX	Panoramic X-Ray
REG	Registration
RESP	Respiratory Waveform
RF	Radiofluoroscopy
RG	Radiographic imaging
RT	Radiation Therapy Device
RTDOSE	Radiotherapy Dose
RTIMAGE	Radiotherapy Image
RTPLAN	Radiotherapy Plan
RTRECORD	Radiotherapy Treatment Record
RTSTRUCT	Radiotherapy Structure Set
RWV	Real World Value Map
SEG	Segmentation
SM	Slide Microscopy
SMR	Stereometric Relationship
SR	Structured Report Document
SRF	Subjective Refraction
ST	Single-photon emission computed tomography
STAIN	Automated Slide Stainer
TEXTUREMAP	Texture Map
TG	Thermography
U	Unknown sex
UNAVAILABLE	Unavailable
US	Ultrasound
VA	Visual Acuity
VF	Videofluorography
VIDD	Video Tape Digitizer Equipment
WSD	Workstation
XA	X-Ray Angiography
XC	External-camera Photography`,
  "SCT": `10040000	Pomeranian dog
1004163002	Ultrasound coupling gel
1006005	Percheron horse breed
10119003	Structure of deep volar arch of radial artery (body structure)
10136006	Singapura cat
1017210004	Left lumbar region
1017211000	Right lumbar region
10200004	Liver structure (body structure)
10209003	Structure of parotid lymph node (body structure)
102292000	Skeletal muscle structure of lower limb (body structure)
102298001	Structure of chordae tendineae cordis (body structure)
102304005	Measuring ruler, device (physical object)
102312002	Atherectomy device
102313007	Rotational atherectomy device
102314001	Embolization coil, device (physical object)
102315000	Embolization ball, device (physical object)
102316004	Embolization particulate, device (physical object)
102317008	Guiding catheter, device (physical object)
102319006	Percutaneous transluminal angioplasty balloon, device (physical 
102320000	Detachable balloon, device (physical object)
102321001	Operating microscope, device (physical object)
102322008	External prosthesis for sonographic procedure [Stand-off]
102323003	Water bag prosthesis for imaging procedure, device (physical obj
102324009	Saline bag prosthesis for imaging procedure, device (physical ob
102325005	Gel prosthesis for imaging procedure, device (physical object)
102378009	BB shot (Lead Pellet)
102459008	Increased tolerance
102460003	Decreased tolerance
10247008	chrysoidine R stain
10249006	Agar
102535000	Right lateral decubitus position (finding)
102536004	Left lateral decubitus position (finding)
102538003	Recumbent body position (finding)
102539006	Semi-erect body position (finding)
102540008	Headfirst position (finding)
102541007	Feetfirst position (finding)
102589003	Atypical chest pain
102594003	Electrocardiogram abnormal (finding)
10261003	Belgium landrace pig breed
102874004	Possible pregnancy (finding)
102877006	Nulliparous
10293006	Structure of iliac artery (body structure)
103321005	Request by physician (contextual qualifier) (qualifier value)
103335007	Duration (attribute)
103339001	Long axis
103340004	Short axis
103341000	Off axis
103342007	Mid-longitudinal
103343002	Parasagittal
103344008	Transvesical (qualifier value)
103345009	Transthecal (qualifier value)
103346005	Transsplenic (qualifier value)
103347001	Transrenal (qualifier value)
103348006	Transpleural (qualifier value)
103349003	Transpancreatic (qualifier value)
103353001	Transgastric (qualifier value)
103354007	Transmural (qualifier value)
103355008	Width
103361006	Unsteady (qualifier value)
10337008	Regurgitation
103381007	Transhepatic approach (qualifier value)
103382000	Transtemporal approach (qualifier value)
103383005	Transesophageal approach (qualifier value)
103386002	Via vein
103387006	Via artery
103390000	Elective Procedure
103391001	Urgent Procedure
10369004	Briard dog
103693007	Diagnostic procedure (procedure)
103709008	Failed attempted procedure
103712006	Manipulation of catheter (procedure)
103713001	Replacement of catheter (procedure)
103714007	Occlusion of catheter
103715008	Removal of catheter
103716009	Stent placement
10376009	Papillary carcinoma in-situ
104157003	Light microscopy
104210008	Hematoxylin and eosin stain method
10517005	External capsule of brain (body structure)
1052201004	Estrogen
105371005	Single photon emission computerized tomography (procedure)
105372003	Transcatheter deployment of detachable balloon
105373008	Percutaneous insertion of intravascular filter
105376000	Transesophageal echocardiography
10544000	Smooth collie dog breed
105501005	Dependence on enabling machine or device
105590001	Substance
105830007	Aluminum AND/OR aluminum compound (substance)
106233006	Topographical modifier
10626002	Multifocal PVCs
106292003	Professional nurse (occupation)
10639003	Solitary plasmacytoma of bone (morphologic abnormality)
107007004	Subfamily Bovinae (organism)
10701001	Javanese cat
10712001	Glucagon product (product)
10738001	^86^Yttrium
10740006	Sudan blue stain
107644003	Shape finding (qualifier value)
107671003	vascular sclerosis
10781003	Sodium phosphate P^32^
1078209008	C2/C3 disc
10828004	Positive
108290001	Radiation therapy
108294005	Nuclear medicine diagnostic procedure on cardiovascular system (
108300008	Nuclear medicine diagnostic procedure on nervous system (procedu
108369006	Tumor
108371006	Tarsus
10842007	Ibizan hound
10849003	Removal of foreign body
108502004	Adenosine preparation (product)
108880002	fluorexon stain
108899006	Contraceptives
109029006	Raloxifene
10904000	standing
109066000	Hydrocortisone sodium succinate
109212003	Tyropanoate sodium (substance)
109216000	Gadopentetate dimeglumine
109218004	Iohexol
109219007	Iopamidol
109222009	Ioversol
10944007	Tuarine
109888004	Lobular carcinoma in situ of breast
11000004	Caudate nucleus structure (body structure)
1101003	Intracranial
110265006	Postoperative hemorrhage (disorder)
110421000	traumatic aneurysm
110451006	Spindle cell nodule (tumor)
110467000	Pre-Surgery testing
110488009	Skin of perioral region of face
110517009	Vertebral column and cranium (combined site) (body structure)
110535000	Radius and ulna
110536004	Tibia and fibula (combined site) (body structure)
110550009	Lung and tracheobronchial lymph nodes (combined site) (body stru
110568007	Structure of gastric vein (body structure)
110612005	Anus, rectum and sigmoid colon (combined site) (body structure)
110621006	Pancreatic duct and bile duct systems (combined site) (body stru
110639002	Uterus and fallopian tubes (combined site) (body structure)
11068009	T8 vertebra
11069001	azure C stain
11070000	Capsular
110726009	Trachea and bronchus (combined site) (body structure)
110837003	Urinary bladder and urethra (combined site) (body structure)
110861005	Esophagus, stomach and duodenum (combined site) (body structure)
11089000	Superior cerebellar peduncle
111002	Parathyroid structure (body structure)
111017005	Injection site scar
111045004	Exerciser, device (physical object)
111084009	^85^Strontium
111095003	Formaldehyde
111101002	naphthol yellow S stain
111102009	lissamine rhodamine stain
111132001	Nitrous oxide
111139005	Inotropic agent
111158001	Propyliodone
111159009	Rose Bengal sodium I^131^
111160004	Sodium iodide I^131^
111161000	Potassium carbonate K^42^
111162007	Technetium Tc^99m^ stannous etidronate
111287006	Tricuspid valve regurgitation (disorder)
111289009	Pulmonary arteriovenous fistula
11136004	Methoxyflurane
11157007	Ventricular bigeminy
11161001	Dekalb hybrid pig line 77 (organism)
1118004	Viking horse breed
111973004	Systolic
11201005	solochrome black 6B stain
112233002	Marginal
112381006	Genus Dependovirus (organism)
112485003	Gujarati cow breed
112486002	No-tail sheep breed
112487006	Romnelet sheep breed
112488001	Hackney horse breed
112489009	Berkshire pig breed
112490000	Dekalb hybrid pig line 63 (organism)
112491001	Australian terrier
112492008	Borzoi dog
112493003	Smooth miniature dachshund dog breed
112494009	Greyhound
112674009	Fibrosis
11279006	Structure of circle of Willis (body structure)
112811009	Closure of atrial septal defect (procedure)
112987001	Inhalation anesthesia system closed rebreathing primary agent
113011001	Palpation
113160008	Natural son
113163005	Friend
113179006	Skin structure of nose (body structure)
113182001	Skin structure of lower back (body structure)
113197003	Rib
113198008	Tubercle of rib structure (body structure)
113205007	C3 vertebra
113209001	T9/T10 disc
113257007	Structure of cardiovascular system (body structure)
113259005	Tricuspid ring
113262008	Thoracic aorta structure (body structure)
113263003	Left common carotid artery structure (body structure)
113264009	Structure of lingual artery (body structure)
113269004	Structure of external iliac artery (body structure)
113270003	Structure of left femoral artery (body structure)
113273001	Structure of inferior right pulmonary vein (body structure)
113277000	Oral mucous membrane structure (body structure)
113278005	Structure of mandibular left central incisor tooth (body structu
113305005	Cerebellum
113336002	Structure of inferior mesenteric lymph node (body structure)
113340006	superficial inguinal lymph node
113342003	Structure of lumen of body system (body structure)
113343008	Body organ structure (body structure)
113345001	Abdominal structure (body structure)
113346000	Omental bursa structure (body structure)
113351006	Fetlock region of hindlimb (body structure)
1142228004	Abdominal wall muscle
11477006	Irish setter dog breed
11496005	Mercuric chloride
115347700	Serum albumin below reference range
115391007	N-acetylaspartate
11554009	Adduction, function (observable entity)
11584001	Skin structure of anterior portion of neck (body structure)
116010006	Stifle joint (body structure)
116152004	Spiral computed tomography scan (procedure)
116176007	Mixed Venous Blood
116224001	Complication of Procedure
1162576007	Multiple myeloma
1162635006	Malignant melanoma
1162767002	Squamous cell carcinoma
11628009	Telencephalon
1162814007	Non-infiltrating intraductal carcinoma
1162815008	Liposarcoma
1162890002	Leiomyoma
1163005009	Hodgkin's lymphoma
1163016002	Chondrosarcoma
1163022006	Leiomyosarcoma
1163043007	Lymphoma
1163375002	Glioblastoma
1163405004	Osteosarcoma
11645004	spirit soluble aniline blue stain
116532005	Prokinetic Agent (product)
116566001	Steroid
116593003	Methylprednisolone
1166006	Titanium
116602009	Prednisone
116676008	Associated morphology (attribute)
116682006	Uses equipment (attribute)
11671000	Adenoid cystic carcinoma
11708003	Hypogastric region structure (body structure)
11712009	Structure of maxillary right lateral incisor tooth (body structu
11713004	Water
117133000	Structure of first intercostal space (body structure)
117134006	Structure of second intercostal space (body structure)
117135007	Third Intercostal Space
117136008	Structure of fourth intercostal space (body structure)
117137004	Structure of fifth intercostal space (body structure)
117138009	Structure of sixth intercostal space (body structure)
117139001	Structure of seventh intercostal space (body structure)
117140004	Structure of eighth intercostal space (body structure)
117141000	Structure of ninth intercostal space (body structure)
117142007	Tenth Intercostal Space
117143002	Structure of eleventh intercostal space (body structure)
11723008	Contact with (contextual qualifier) (qualifier value)
117259009	Microscopy
1172592001	Non-Hodgkin's lymphoma
11727009	indophenol from naphthol stain
117362005	Nominal value (qualifier value)
11740004	Structure of prevesicular lymph node (body structure)
11746005	Australian cattle dog
117590005	Ear structure (body structure)
117610000	Measurement of cardiac output (procedure)
117617002	Immunohistochemistry procedure (procedure)
11780008	durazol red stain
1179121008	Insertion of atrial baffle
1179252003	Slide
1182007	Hypotensive agent
118242002	Finding by palpation (finding)
118243007	Finding by inspection (simple observation) (finding)
118375008	Vascular graft
118378005	Cardiac Pacemaker
118433006	Pulmonary Capillary Wedge Pressure
118438002	Transoral approach (qualifier value)
118470002	Internal skeletal fixation
118495001	Distal Humerus
11851006	Mitral valve disorder (disorder)
118538004	Mass
118565006	Volume (property) (qualifier value)
118578006	Relative time (property) (qualifier value)
118586006	Ratio (property) (qualifier value)
118634008	Structure of artery of abdomen (body structure)
118645006	Pelvis
1187107005	Plasmacytoma
1187246003	CT of abdominal aorta without contrast
1187332001	Adenocarcinoma
1187375007	Adenoma
1187396000	Sarcoma
1187425009	Carcinoma
118745001	Procedure on joint (procedure)
118755002	Trabeculae carneae cordis (body structure)
118927008	thrombosis
11896004	Intermediate
11899006	Structure of esophageal lymph node (body structure)
119238007	Brain stem part (body structure)
119255006	Supraglottis structure (body structure)
119281005	Structure of lobe of thyroid gland (body structure)
119295008	Specimen obtained by aspiration (specimen)
1193009	Teres major muscle
119376003	tissue specimen
1194003	Well controlled
119406000	Thalamus
119410002	Nerve part (body structure)
119524001	Proximal Humerus
119568004	Structure of artery of neck (body structure)
119614000	Hip joint reconstruction
11967001	Kerry Hill sheep breed
1197041002	Intercostal
119853006	Breast implantation (procedure)
11993008	Male first cousin
11994002	L4 vertebra
12001002	thionine stain
120234003	Structure of segmental branch of renal artery (body structure)
12030009	Sudan II stain
12052000	Structure of ovarian artery (body structure)
120576005	Fascial layer
12091005	Brittany spaniel dog breed
1211003	Treadmill, device (physical object)
12119009	water soluble nigrosine stain
12123001	Internal jugular vein structure (body structure)
12130007	Intra-articular route
12131006	Miniature pinscher dog
12169001	Granular cell tumor
1217253001	Lumbo-sacral spine
1217254007	Sacro-coccygeal Spine
1217256009	Thoraco-lumbar spine
1217257000	Cervico-thoracic spine
12196003	subscapular axillary lymph node
122448007	Cardiac muscle (tissue) (body structure)
122456005	Laser
122459003	Dissection procedure (procedure)
122489005	Urinary system structure (body structure)
122494005	Structure of cervical vertebral column (body structure)
122495006	Thoracic spine structure (body structure)
122496007	Lumbar spine structure (body structure)
122595009	specimen from breast obtained by total mastectomy
122737001	specimen from breast obtained by core needle biopsy
122738006	Specimen obtained from breast by stereotactically guided core ne
122739003	Specimen from breast obtained by incisional biopsy of breast mas
122774002	Structure of vein of lower extremity (body structure)
122775001	Structure of vein of upper extremity (body structure)
1228950008	pTX
1228951007	pT0
1228953005	pTis
1228954004	pTis (DCIS)
1228956002	pTis (Paget)
1228957006	pT1
1228958001	pT1mi
1228959009	pT1a
1228962007	pT1b
122972007	Pulmonary venous structure (body structure)
1229846008	pT1c
1229852009	pT2
1229859000	pT3
1229864001	pT4
1229865000	pT4a
1229866004	pT4b
1229867008	pT4c
1229868003	pT4d
1229901006	cM0
1229916009	pM1
1229945006	pNX
1229947003	pN0
1229951001	pN1
1229957002	pN2
1229959004	pN2a
1229960009	pN2b
1229962001	pN3
1229963006	pN3a
1229964000	pN3b
1229965004	pN3c
123037004	Body structure (body structure)
1231004	Meninges structure (body structure)
1231522001	Pelvis and lower extremities
1231824009	Nonalcoholic fatty liver disease (NAFLD)
12335007	Diatrizoate
12360007	Missouri fox trotting horse breed
123851003	Mouth region structure (body structure)
12390000	American pit bull terrier dog breed
1240000	Prone body position (finding)
12402003	Scar tissue
12407009	Swedish landrace pig breed
1247002	Clydesdale horse breed
1250004	Decreased
125001	Ferrous sulfate Fe^59^
12503006	Aluminum
125074003	Hereford cattle superbreed
125076001	Cavia porcellus
125084002	Equus caballus gmelini horse breed
125091004	Bos taurus indicus cow breed
125097000	Capra hircus
125099002	Ovis aries
1251000119106	History of melanoma in situ of the skin
125101009	Merino sheep superbreed
125112009	Within normal limits
125271003	thrombosed aneurysm
125272005	expanding aneurysm
125273000	calcified aneurysm
125274006	Multiple aneurysms (morphologic abnormality)
125357009	focal fibroelastosis
125358004	diffuse fibroelastosis
1256091001	Left Main Coronary Artery Ostium
125682004	Finger joint structure (body structure)
125701003	Strontium chloride Sr^89^
125707004	Alphadolone acetate (substance)
1259221004	Intracorpus cavernosum route
12597001	Tin
1260411001	Continuous flow apneic ventilation
126065006	Jejunostomy tube, device (physical object)
12611008	Tibia
126510002	Neoplasm of the mammary skin
126838000	Tumor of colon
12691009	Structure of brachiocephalic artery (body structure)
1269496002	Complaint
12710003	hematoxylin stain
127189005	Axillary lymphadenopathy (disorder)
12728001	superficial popliteal lymph node
12738006	Brain structure (body structure)
12745006	Operative procedure on pelvis (procedure)
127457009	tissue specimen from breast
127489000	Has active ingredient (attribute)
127790008	Staining method (procedure)
127919002	interlobar lymph node of the lung
127920008	lobar lymph node of the lung
127921007	segmental lymph node of the lung
127922000	subsegmental lymph node of the lung
127925003	superior mediastinal lymph node
127926002	highest mediastinal lymph node
127927006	Upper paratracheal lymph node (mediastinal) (body structure)
127930004	prevascular/retrotracheal lymph node
127931000	Retrotracheal lymph node (mediastinal) (body structure)
127932007	lower paratracheal (including azygous) lymph node
127937001	lymph node of aortic arch
127938006	lymph node of aortopulmonary window
127939003	para-aortic lymph node of the anterior mediastinum
127940001	paraesophageal lymph node below carina
127941002	lymph node of the pulmonary ligament
1279505009	Combined Diagnostic and Therapeutic Intent
127954009	Skeletal muscle structure (body structure)
12800002	Structure of atrioventricular node branch of right coronary arte
12801003	Iodamide meglumine
128241005	Inflammatory disease of liver (disorder)
128252004	Skin structure of labium majus (body structure)
128253009	Skin structure of labium minus (body structure)
128319008	Intracranial structure
128320002	Structure of intracranial vein (body structure)
128432002	Hemodynamic waveform, function (observable entity)
128433007	Hemodynamic pressure waveform, function (observable entity)
128434001	Hemodynamic flow waveform, function (observable entity)
128435000	Hemodynamic oxygen saturation waveform, function (observable ent
128436004	Respiration impedance waveform, function (observable entity)
128437008	Temperature waveform, function (observable entity)
128438003	Left ventricle pressure waveform, function (observable entity)
128439006	Right ventricle pressure waveform, function (observable entity)
128440008	Right atrium pressure waveform, function (observable entity)
128441007	Left atrium pressure waveform, function (observable entity)
128442000	Femoral artery pressure waveform
128443005	Pulmonary artery pressure waveform
128444004	Aortic pressure waveform, function (observable entity)
128445003	Central venous pressure waveform, function (observable entity)
128446002	Intra-arterial waveform (observable entity)
128447006	Pulmonary artery oxygen saturation waveform, function (observabl
128448001	Pulmonary capillary wedge pressure waveform, function (observabl
128449009	Pulmonary artery wedge pressure waveform
128450009	Mitral valve pullback pressure waveform
128451008	Tricuspid valve pullback pressure waveform, function (observable
128452001	Pulmonary valve pullback pressure waveform
128453006	Aortic valve pullback pressure waveform, function (observable en
128454000	Thermal cardiac output waveform, function (observable entity)
128455004	Dye dilution cardiac output waveform, function (observable entit
128462008	Secondary malignant neoplastic disease (disorder)
12852001	Internal rotation, function (observable entity)
128538000	Removal of device
128548003	Boyd's perforating vein
128549006	Cockett's perforating vein
128551005	Aortic fistula
128552003	Hemodynamic impedance waveform, function (observable entity)
128553008	Structure of antecubital vein (body structure)
128554002	Dodd's perforating vein
128555001	Fistula coronary to left atrium
128556000	Fistula coronary to left ventricle
128557009	Congenital coronary artery fistula to right atrium
128558004	Fistula coronary to right ventricle
128559007	Structure of genicular artery (body structure)
128560002	Hunterian perforating vein
128563000	Juxtaposed atrial appendage
128564006	Structure of apex of left ventricle (body structure)
128565007	Structure of apex of right ventricle (body structure)
128566008	Pulmonary vein confluence
128567004	Pulmonary venous atrium
128568009	Systemic venous atrium
128569001	Posterior medial tributary of superficial venous system of lower
128573003	Hemodynamic measurement via dual catheter method (regime/therapy
128575005	Pullback method
128576006	Computed hemodynamic measurement method (regime/therapy)
128577002	Composite hemodynamic measurement method (regime/therapy)
128578007	Static catheter method
128579004	Wedge method
128580001	Averaged hemodynamic measurement method (regime/therapy)
128581002	Fluid filled catheter method
128582009	Tip manometer method
128583004	Structure of mesenteric vein (body structure)
128584005	Pulmonary artery conduit
128585006	Anomalous pulmonary vein
128586007	Pulmonary chamber of cor triatriatum
128587003	Structure of saphenofemoral junction (body structure)
128589000	Systemic collateral artery to lung
128591008	Structure of high right atrium (body structure)
128592001	Lateral high right atrium
128593006	Structure of mid right atrium (body structure)
128594000	Structure of low right atrium (body structure)
128595004	Tendon of Todaro
128617001	arteriovenous fistula
128632008	Non-small cell carcinoma
128651002	Lactating adenoma
128696009	Intraductal micropapillary carcinoma (morphologic abnormality)
12872006	Head of rib structure (body structure)
128736003	Solitary fibrous tumor (morphologic abnormality)
128738002	Myofibroblastoma
128765009	Adenomyoepithelioma
12881000	Proximal Radius
128947001	Graft to cited body segment (substance)
128948006	Graft to distal anastomosis
128949003	Graft to proximal anastomosis
128950003	Arterial graft to cited segment (substance)
128951004	Venous graft to cited segment (substance)
128952006	Catheterization of both left and right heart with graft
128953001	Catheterization of both left and right heart without graft
128954007	Procedure phase (qualifier value)
128955008	Cardiac catheterization baseline phase
128956009	Cardiac catheterization image acquisition phase
128957000	Cardiac catheterization intervention phase
128958005	Cardiac catheterization pre-intervention phase
128959002	Cardiac catheterization therapy phase
128960007	Cardiac catheterization post-intervention phase
128961006	Cardiac catheterization bailout phase
128963009	Head up physiologic challenge (procedure)
128964003	Leg up physiologic challenge (procedure)
128965002	Handgrip
128966001	Negative lower body pressure physiologic challenge (procedure)
128967005	Exercise challenge
128968000	Vagal stimulation physiologic challenge (procedure)
128969008	Held inspiration physiologic challenge (procedure)
128970009	Held ventilation physiologic challenge (procedure)
128971008	Post volume challenge
128974000	Baseline state
128975004	Resting State
128976003	Exercise state
128977007	Pre-exercise state (finding)
128979005	Lacrimal artery, right (body structure)
128981007	Baffle, device (physical object)
129082007	Electrophysiology procedure baseline phase
129083002	Cardiac catheterization post contrast phase
1290849002	Dental radiography
129085009	Cardiac catheterization procedure phase (qualifier value)
129086005	Sinus Node Recovery Time, evaluation of
129087001	Atrial Effective Refractory Period, evaluation of
129088006	Ventricular Effective Refractory Period, evaluation of
129089003	Radiofrequency Ablation procedure phase
129090007	Carotid Sinus Massage procedure phase
129091006	Post-defibrillation procedure phase
129092004	Electrophysiology Mapping phase
129093009	Post-ablation phase
129095002	Bruce protocol
129096001	Modified Bruce protocol
129097005	Balke protocol
129098000	Ellestad protocol
129099008	Ramp protocol
129100000	Pepper protocol
129101001	Naughton protocol
129102008	Modified Naughton protocol
129113006	Intra-Aortic Balloon Pump (IABP)
12921003	Pelvic structure (body structure)
129226004	Transorbital approach (qualifier value)
129379006	Fusion - action (qualifier value)
129380009	Anchoring - action (qualifier value)
129411004	Traction - action
129428001	Preventive - procedure intent (qualifier value)
129460009	Compression paddle, device (physical object)
129463006	J wire, device (physical object)
129467007	Identification plate, device (physical object)
129499001	Spiperone F^18^
129501009	Sodium fluoride F^18^
129502002	Thymidine F^18^
129503007	Rubidium chloride Rb^82^
129504001	^15^Oxygen
129505000	Oxygen-water O^15^
129506004	Carbon monoxide O^15^
129507008	Carbon dioxide O^15^
129508003	Ammonia N^13^
129509006	Glutamate N^13^
129510001	Methionine C^11^
129511002	Carfentanil C^11^
129512009	Raclopride C^11^
129513004	Acetate C^11^
129514005	Palmitate C^11^
129515006	Carbon monoxide C^11^
12958003	Spinal cord gray matter structure (body structure)
129715009	Mammographic breast composition finding (finding)
129716005	Almost entirely fat breast composition (finding)
129717001	Scattered fibroglandular densities
129718006	Heterogeneously dense breast composition (finding)
129719003	Extremely dense breast composition (finding)
129720009	Finding of change since previous mammogram (finding)
129721008	New finding since previous mammogram (finding)
129722001	Finding partially removed since previous mammogram (finding)
129723006	No significant changes in the finding
129726003	Increase in number of calcifications since previous mammogram (f
129727007	Decrease in number of calcifications since previous mammogram (f
129728002	Less defined
129729005	More defined
129730000	Removal of implant since previous mammogram
129731001	Implant revised since previous mammogram
129734009	Oval shaped lesion (finding)
129737002	Radiographic lesion margin characteristics (finding)
129738007	Lesion with circumscribed margin (finding)
129739004	Microlobulated lesion
129740002	Obscured lesion
129741003	Lesion with indistinct margin (finding)
129742005	Spiculated lesion
129744006	Lesion with high radiographic density (finding)
129745007	Lesion with equal (isodense) radiographic density (finding)
129746008	Low density (not containing fat) lesion
129747004	Lesion with fat containing (radiolucent) density (finding)
129748009	Radiographic calcification finding
129749001	Coarse (popcorn-like) radiographic calcification (finding)
129750001	Dystrophic radiographic calcification (finding)
129751002	Eggshell radiographic calcification (finding)
129752009	Large rod-like radiographic calcification (finding)
129753004	Milk of calcium radiographic calcification (finding)
129754005	Lucent-centered radiographic calcification (finding)
129755006	Punctate radiographic calcification (finding)
129756007	Round shaped radiographic calcification (finding)
129757003	Radiographic finding of calcified skin of breast (finding)
129758008	Radiographic finding of calcified suture material (finding)
129759000	Vascular calcification
129760005	Radiographic finding of amorphous calcification (finding)
129761009	Fine, linear, (casting) radiographic calcification (finding)
129762002	Fine, linear, branching (casting) radiographic calcification (fi
129763007	Heterogeneous radiographic calcification (finding)
129764001	Radiographic calcification with diffuse distribution (finding)
129765000	Radiographic calcification with linear distribution (finding)
129766004	Radiographic calcification with grouped distribution (finding)
129767008	Regional calcification distribution
129768003	Segmental calcification distribution
129769006	Radiographic calcification with clustered distribution (finding)
129770007	Radiographic individual calcification (finding)
12977001	Deuterium oxide
129772004	1 o'clock position on mammogram (finding)
129773009	2 o'clock position on mammogram (finding)
129774003	3 o'clock position on mammogram (finding)
129775002	4 o'clock position on mammogram (finding)
129776001	5 o'clock position on mammogram (finding)
129777005	6 o'clock position on mammogram (finding)
129778000	7 o'clock position on mammogram (finding)
129779008	8 o'clock position on mammogram (finding)
129780006	9 o'clock position on mammogram (finding)
129781005	10 o'clock position on mammogram (finding)
129782003	11 o'clock position on mammogram (finding)
129783008	12 o'clock position on mammogram (finding)
129784002	Subareolar region
129785001	Axillary tail region
129786000	Central region of breast
129788004	Mammographic breast mass finding (finding)
129789007	Focal asymmetric breast tissue finding (finding)
129790003	Asymmetric breast tissue finding (finding)
129791004	Axilla region
129792006	Mammographic architectural distortion of breast (finding)
129793001	Mammography breast density
129794007	Tubular shaped density of breast (finding)
129795008	Trabecular thickening of breast
129796009	Skin retraction of breast
129797000	Skin thickening of breast
129806009	Mammographic difference in size (finding)
129807000	Mammographic difference in opacity (finding)
129808005	Mammographic difference in location (finding)
129809002	Mammographic difference in spatial proximity (finding)
129810007	Mammographic difference in number of calcifications (finding)
129811006	Mammographic difference in shape (finding)
129812004	Mammographic difference in margin (finding)
129813009	Mammographic difference in symmetry (finding)
12989004	T11 vertebra
13024002	Tendon structure (body structure)
13050003	Structure of purkinje fibers (body structure)
1307006	Glottis structure (body structure)
13091001	Dilation and curettage
130963002	Asynchronous involution of breast
131183008	Intra-articular
131184002	Area of defined region
131185001	Vertical Long Axis
131186000	Horizontal Long Axis
131187009	Major Axis
131188004	Minor Axis
131189007	Perpendicular Axis
131190003	Radius
131191004	Perimeter
131192006	Diameter of circumscribed circle
131197000	Depth
1312007	Guttate (qualifier value)
13132007	Dextran
131426006	Africander cattle breed
131427002	Ankole cattle breed
131428007	Ankole-Watusi cattle breed
131429004	Baladicattle cattle breed
131430009	Belmont Red cattle breed
131431008	Bonsmara cattle breed
131432001	Damietta cattle breed
131433006	Horro cattle breed
131434000	Kuri cattle breed
131435004	Nguni cattle breed
131436003	Philippine Native cattle breed
131437007	Romagnola cattle breed
131438002	Sanhe cattle breed
131439005	Tswana cattle breed
131440007	Tuli cattle breed
131441006	Aliab Dinka cattle breed
131442004	Alur cattle breed
131443009	Ankina cattle breed
131444003	Apulian Podolian cattle breed
131445002	Arado cattle breed
131446001	Aweil Dinka cattle breed
131447005	Bahima cattle breed
131448000	Bapedi cattle breed
131449008	Baria (Vietnam/Madagascar) cattle breed
131450008	Barotse cattle breed
131451007	Barra do Cuanzo cattle breed
131452000	Bashi cattle breed
131453005	Basuto cattle breed
131454004	Batangas cattle breed
131455003	Bavenda cattle breed
131456002	Beja cattle breed
131457006	Calabrian cattle breed
131458001	Blonde-du Cap Bon cattle breed
131459009	Chan-Doc cattle breed (organism)
131460004	Chernigov cattle breed
131461000	Chino Santandereano cattle breed
131462007	Cinisara cattle breed
131463002	Cuprem Hybrid cattle breed
131464008	Dabieshan cattle breed
131465009	Damara cattle breed
131466005	Danakil cattle breed
131467001	Dnieper cattle breed
131468006	Doayo cattle breed
131469003	Eastern Nuer cattle breed
131470002	Egyptian cattle breed
131471003	Fogera cattle breed
131472005	Garfagnina cattle breed
131473000	Grati cattle breed
131474006	Gaunling cattle breed
131475007	Halhin Gol cattle breed
131476008	Holmonger cattle breed
131477004	Ilocos cattle breed
131478009	Iloilo cattle breed
131479001	Inkuku cattle breed
131480003	Iskar cattle breed
131481004	Istrian cattle breed
131482006	Javanese Ongole cattle breed
131483001	Javanese Zebu cattle breed
131484007	Jinnan cattle breed
131485008	Kalmyk cattle breed
131486009	Kaokoveld cattle breed
131487000	Kazakh Whitehead cattle breed
131488005	Kedah-Kelantan cattle breed
131489002	Kigezi cattle breed
131490006	Kisantu cattle breed
131491005	Kolubara cattle breed
131492003	Kurgan cattle breed
131493008	Kyoga cattle breed
131494002	Lucanian cattle breed
131495001	Maremmana cattle breed
131496000	Marianas cattle breed
131497009	Maryuti cattle breed
131498004	Mauritius Creole cattle breed
131499007	Menufi cattle breed
131500003	Mezzalina cattle breed
131501004	Modicana cattle breed
131502006	Moi cattle breed
131503001	Nama cattle breed
131504007	Nanyang cattle breed
131505008	N'Dama Sanga cattle breed
131506009	Nganda cattle breed
131507000	Nilotic Sanga cattle breed
131508005	Nkone cattle breed
131509002	North Malawi Angoni cattle breed
131510007	Nuer cattle breed
131511006	Nuras cattle breed
131512004	Nyoro cattle breed
131513009	Ovambo cattle breed
131514003	Pantelleria cattle breed
131515002	Pinzhou cattle breed
131516001	Porto Amboim cattle breed
131517005	Posavina cattle breed
131518000	Romanian Steppe cattle breed
131519008	Saidi cattle breed
131520002	Sardo-Modicana cattle breed
131521003	Sengologa cattle breed
131522005	Serere cattle breed
131523000	Seshaga cattle breed
131524006	Siberian Black Pied cattle breed
131525007	Socotra cattle breed
131526008	Southern Tswana cattle breed
131527004	Spreca cattle breed
131528009	Sunkuma cattle breed
131529001	Taiwan Zebu cattle breed
131530006	Thai cattle breed
131531005	Thailand Fighting Zebu cattle breed
131532003	Thanh-Hoa cattle breed
131533008	Tibetan cattle breed
131534002	Tonga cattle breed
131535001	Toro cattle breed
131536000	Tuni cattle breed
131537009	Turkish Gray Steppe cattle breed
131538004	Tuy-Hoa cattle breed
131539007	Ujumqin cattle breed
131540009	Abigar cattle breed
131541008	Africangus cattle breed (organism)
131542001	Agerolese cattle breed
131543006	Albese cattle breed
131544000	Ukrainian Gray cattle breed
131545004	Vietnamese Yellow cattle breed
131546003	Watusi (United States of America) cattle breed (organism)
131547007	Wenshan cattle breed
131548002	Yakut cattle breed
131549005	Yunnan Zebu cattle breed
131550005	Zambia Angoni cattle breed
131551009	Drakensberger cattle breed
131552002	Modicana lowland cattle breed
131553007	Taiwan Yellow cattle breed
131554001	Menggu cattle breed
131556004	Alentejana cattlebreed
131557008	American White Park cattle breed
131558003	Amerifaxcattle breed
131559006	Anatolian Black cattle breed
131560001	Andalusian Black cattle breed
131561002	Andalusian Gray cattle breed
131562009	Angeln cattle breed
131563004	Asturian Mountain cattle breed
131564005	Asturian Valley cattle breed
131565006	Aubrac cattle breed
131566007	Aulie-Ata cattle breed
131567003	Australian Lowline cattle breed
131568008	Barzona cattle breed
131569000	Bazadais cattle breed
131570004	Beefmaker cattle breed
131571000	Belarus Red cattle breed
131572007	Belgian Blue cattle breed
131573002	Belgian Red cattle breed
131574008	Belmont Adaptaur cattle breed
131575009	Berrendas cattle breed
131576005	Blacksided Trondheim and Norland cattle breed
131577001	Blanco Orejinegro cattle breed
131578006	Braunvieh cattle breed
131579003	British White cattle breed
131580000	Cachena cattle breed
131581001	Canary Island cattle breed
131582008	Carinthian Blond cattle breed
131583003	Caucasian cattle breed
131584009	Charolais cattle breed
131585005	Chinese Black-and-White cattle breed
131586006	Corriente cattle breed
131588007	Damascus cattle breed
131589004	Danish Red cattle breed
131590008	Devon cattle breed
131592000	Dutch Belted cattle breed
131593005	Dutch Friesian cattle breed
131594004	English Longhorn cattle breed
131595003	Estonian Red cattle breed
131597006	Fighting Bull cattle breed
131598001	Fjall cattle breed
131599009	Florida Cracker/Pineywoods cattle breed
131600007	Galician Blond cattle breed
131601006	Gascon cattle breed
131602004	German Red Pied cattle breed
131603009	Glan cattle breed
131604003	Gloucester cattle breed
131605002	Groningen Whiteheaded cattle breed
131607005	Mixed breed goat
131608000	Australian goat breed
131609008	Arapawa Island goat breed
131610003	Maltese goat breed
131612006	Negra Serrana goat breed
131613001	Orobica goat breed
131614007	Roya-Vesubie goat breed
131615008	Retinta Extremena goat breed
131616009	Appenzell goat breed
131617000	American Cashmere goat breed
131618005	Altai Mountain goat breed
131619002	Pyrenean goat breed
131620008	Bagot goat breed
131621007	Russian White goat breed
131623005	Myotonic goat breed
131624004	Nachi goat breed
131625003	Nigerian Dwarf goat breed
131626002	Sarda goat breed
131627006	Serpentina goat breed
131628001	Serrana goat breed
131629009	Verata goat breed
131630004	Verzasca goat breed
131631000	Norwegian goat breed
131632007	Oberhasli goat breed
131633002	Peacock goat breed
131634008	Philippine goat breed
131635009	Loashan goat breed
131636005	San Clemente goat breed
131637001	Somali goat breed
131638006	Spanish goat breed
131639003	Rove goat breed
131640001	SRD goat breed
131641002	Swedish Landrace goat breed
131642009	Thuringian goat breed
131643004	Uzbek Black goat breed
131644005	Zhongwei goat breed
131645006	Barbari goat breed
131646007	Poitou goat breed
131647003	Repartida goat breed
131648008	Booted goat breed
131649000	Corsican goat breed
131650000	Chapar goat breed
131652008	Canary Island goat breed
131653003	Daera Din Panah goat breed
131654009	British Alpine goat breed
131655005	Bhuj goat breed
131656006	Boer goat breed
131657002	Benadir goat breed
131658007	Creole Antilles goat breed
131659004	Beetal goat breed
131660009	Golden Guernsey goat breed
131661008	Danish Landrace goat breed
131662001	Kaghani goat breed
131663006	Irish goat breed
131664000	Grisons Striped goat breed
131665004	Jining Gray goat breed
131666003	Finnish Landrace goat breed
131667007	Erzgebirg goat breed
131668002	Kamori goat breed
131669005	Don goat breed
131670006	Kiko goat breed
131671005	Kinder goat breed
131672003	Pygora goat breed
131673008	Wooden Leg goat breed
131674002	Alpine Chamoisee goat breed
131675001	Massif Central goat breed
131677009	Algarvia goat breed
131678004	British Saanen goat breed
131679007	British Toggenburg goat breed
131681009	Blanca Andaluza goat breed
131682002	Blanca Celtiberica goat breed
131683007	Bravia goat breed
131684001	Black Grisonne goat breed
131685000	Chamois of the Alps goat breed
131686004	Charnequeria goat breed
131687008	Carpathe goat breed
131688003	Col Noir du Valais goat breed
131689006	Damani goat breed
131690002	Des Fosses (Communes de l'Ouest) goat breed
131691003	English goat breed
131692005	English Guernsey goat breed
131693000	German colored goat breed
131694006	Guadarrama goat breed
131695007	Garganica goat breed
131696008	Girgentana goat breed
131697004	Jonica goat breed
131698009	Murciana-Granadina goat breed
131700000	British Milk Sheep breed
131701001	Brillenschaf sheep breed
131702008	Brecknock Hill Cheviot sheep breed
131703003	Cholistani sheep breed
131704009	Bibrik sheep breed
131705005	Columbia sheep breed
131706006	Black Welsh Mountain Sheep breed
131707002	Blackhead Persian sheep breed
131708007	Bleu du Maine sheep breed
131709004	Bluefaced Leicester sheep breed
131710009	Bond sheep breed
131711008	Border Leicester sheep breed
131712001	Boreray sheep breed
131713006	Bovska sheep breed
131714000	Braunes Bergschaf sheep breed
131715004	Brazilian Somali sheep breed
131716003	Beulah Speckled-Face sheep breed
131717007	Dartmoor sheep breed
131718002	Fabrianese sheep breed
131719005	Exmoor Horn sheep breed
131720004	Elliottdale sheep breed
131721000	Drysdale sheep breed
131722007	Dorset Down sheep breed
131723002	German Blackheaded Mutton sheep breed
131724008	Kooka sheep breed
131725009	Friesian Milk Sheep breed
131726005	Gansu Alpine Fine-wool sheep breed
131727001	German Whiteheaded Mutton sheep breed
131728006	Graue Gehoernte Heidschnucke sheep breed
131729003	Han sheep breed
131730008	Gromark sheep breed
131731007	Gulf Coast Native sheep breed
131732000	Dorper sheep breed
131733005	Devon Closewool sheep breed
131734004	Deutsches Blaukoepfiges Fleischschaf sheep breed
131735003	Derbyshire Gritstone sheep breed
131736002	Coburger Fuchsschaf sheep breed
131737006	Danish Landrace sheep breed
131738001	Gute sheep breed
131739009	Hampshire sheep breed
131740006	Gentile di Puglia sheep breed
131741005	German Mountain sheep breed
131742003	Luzein sheep breed
131743008	Katahdin sheep breed
131744002	Leineschaf sheep breed
131745001	Lincoln Longwool sheep breed
131746000	Llanwenog sheep breed
131747009	Lleyn sheep breed
131748004	Damara sheep breed
131749007	Damani sheep breed
131750007	Dalesbred sheep breed
131751006	Dala sheep breed
131752004	Criollo sheep breed
131753009	Cormo sheep breed
131754003	Lati sheep breed
131755002	Lonk sheep breed
131756001	Langhe sheep breed
131757005	Manx Loaghtan sheep breed
131758000	Masai sheep breed
131759008	Merinolandschaf sheep breed
131760003	Lohi sheep breed
131761004	Ile-de-France sheep breed
131762006	Hasht Nagri sheep breed
131763001	Hazaragie sheep breed
131764007	Coopworth sheep breed
131765008	Comisana sheep breed
131766009	Comeback sheep breed
131767000	Sicilian Barbary sheep breed
131768005	Africana sheep breed
131769002	Welsh Mountain Badger Faced sheep breed
131770001	Hebridean sheep breed
131771002	Heidschnucke sheep breed
131772009	Herdwick sheep breed
131773004	Hill Radnor sheep breed
131774005	Icelandic sheep breed
131775006	Harnai sheep breed
131776007	Istrian Pramenka sheep breed
131777003	Jacob sheep breed
131778008	Jezerskosolcavska sheep breed
131779000	Kachhi sheep breed
131780002	Wensleydale sheep breed
131781003	West African Dwarf sheep breed
131782005	White Suffolk sheep breed
131783000	Whiteface Dartmoor sheep breed
131784006	Whiteface Woodland sheep breed
131785007	Xinjiang Finewool sheep breed
131786008	Kajli sheep breed
131787004	Hog Island Sheep breed
131788009	Biellese sheep breed
131789001	Chios sheep breed
131790005	Santa Cruz sheep breed
131791009	Charollais sheep breed
131792002	Castlemilk Moorit sheep breed
131793007	Campanian Barbary sheep breed
131794001	California Variegated Mutant sheep breed
131795000	California Red sheep breed
131796004	Sopravissana sheep breed
131797008	Somali sheep breed
131798003	Welsh Hill Speckled Face sheep breed
131799006	Skudde sheep breed
131800005	Waziri sheep breed
131801009	Shetland sheep breed
131802002	Cambridge sheep breed
131803007	Solognote sheep breed
131804001	Colombian Criollo horse breed
131805000	Comtois horse breed
131806004	Corsican horse breed
131807008	Costa Rican Saddle Horse horse breed
131808003	Costeno horse breed
131809006	Cuban Paso horse breed
131816007	Rough Fell sheep breed
131819000	Danish Warmblood horse breed
131822003	Swaledale sheep breed
131823008	Polypay sheep breed
131830002	Pagliarola sheep breed
131831003	Pomeranian Coarsewool sheep breed
131832005	Sheep, Breed Undetermined sheep breed
131833000	Orkney sheep breed
131834006	Old Norwegian sheep breed
131835007	Old Format Sheep breed
131836008	Norwegian Fur sheep breed
131837004	Norfolk Horn sheep breed
131838009	Navajo-Churro sheep breed
131851004	Racka sheep breed
131852006	Rasa Aragonesa sheep breed
131853001	Red Engadine sheep breed
131854007	Rhoenschaf sheep breed
131861006	Hucul horse breed
131862004	AraAppaloosa horse breed
131863009	Argentine Criollo horse breed
131864003	Argentine Polo Pony horse breed
131865002	Australian Pony horse breed
131866001	Auxois horse breed
131867005	Avelignese horse breed
131868000	Azerbaijan horse breed
131869008	Azores horse breed
131870009	Bali horse breed
131871008	Balikun horse breed
131872001	Waziri horse breed
131873006	Banker Horse horse breed
131874000	Bardigiano horse breed
131875004	Batak horse breed
131876003	Bavarian Warmblood horse breed
131877007	Belgian Ardennais horse breed
131878002	Belgian Halfblood horse breed
131879005	Belgian Warmblood horse breed
131880008	Bhutia horse breed
131881007	Black Sea Horse horse breed
131882000	Bosnian horse breed
131883005	Boulonnais horse breed
131884004	Brandenburg horse breed
131885003	Brazilian Sport Horse horse breed
131886002	British Appaloosa horse breed
131887006	British Riding Pony horse breed
131888001	British Spotted Pony horse breed
131889009	Buohai horse breed
131890000	Buryat horse breed
131891001	Calabrian horse breed
131892008	Camargue horse breed
131893003	Canadian Cutting Horse horse breed
131894009	Canadian Rustic Pony horse breed
131895005	Canadian Sport Horse horse breed
131896006	Canik horse breed
131897002	Cape Horse horse breed
131898007	Cerbat horse breed
131899004	Chakouyi horse breed
131900009	Chara Horse horse breed
13190002	Fetlock region of forelimb (body structure)
131901008	Chickasaw horse breed
131902001	Chilote horse breed
131903006	Chinese Kazakh horse breed
131904000	Chinese Mongolian horse breed
131905004	Chumbivilcas horse breed
131906003	Chumysh horse breed
131907007	Cirit horse breed
131908002	Irish Draft horse breed
131909005	Irish Hunter horse breed
131910000	Cuban Trotter horse breed
131911001	Italian Heavy Draft horse breed
131912008	Jabe horse breed
131913003	Java horse breed
131915005	Czech Warmblood horse breed
131916006	Jinhong horse breed
131917002	Jinzhou horse breed
131919004	Danubian horse breed
131920005	Karachai horse breed
131921009	Karakacan horse breed
131922002	Kathiawari horse breed
131923007	Ke-Er-Qin horse breed
131924001	Kirgiz horse breed
131925000	Kuznet horse breed
131926004	Landais horse breed
131927008	Lewitzer horse breed
131928003	Lichuan horse breed
131929006	Lijiang horse breed
131930001	Llanero horse breed
131931002	Lombok horse breed
131932009	Lundy Pony horse breed
131933004	Malakan horse breed
131934005	Malopolski horse breed
131935006	Datong horse breed
131936007	Mangalarga Paulista horse breed
131937003	Dulmen Pony horse breed
131938008	Maremmana horse breed
131939000	Marwari horse breed
131940003	Megezh horse breed
131941004	Megrel horse breed
131942006	Merens horse breed
131943001	Messara horse breed
131944007	Sumba horse breed
131945008	Sumbawa horse breed
131946009	Swedish Ardennes horse breed
131947000	Dutch Tuigpaard horse breed
131948005	East and Southeast Anadolu horse breed
131949002	Thai Pony horse breed
131950002	Thessalonian horse breed
131951003	Tibetan horse breed
131952005	Tieling horse breed
131953000	Timor horse breed
131954006	Trakya horse breed
131955007	Trote en Gallope horse breed
131956008	Turkoman horse breed
131957004	Tushin horse breed
131958009	Tuva horse breed
131959001	Uzunyayla horse breed
131960006	Voronezh Coach Horse horse breed
131961005	Elegant Warmblood horse breed
131962003	Welsh Cob horse breed
131963008	Welsh Mountain Pony horse breed
131964002	English Hack horse breed
131965001	Wurttemberg horse breed
131966000	Xilingol horse breed
131967009	Yanqi horse breed
131968004	Yemeni Horses horse breed
131969007	Yili horse breed
131970008	Yiwu horse breed
131971007	Yunnan horse breed
131972000	German Riding Pony horse breed
131973005	Guanzhong horse breed
131974004	Guizhou horse breed
131975003	Guoxia horse breed
131976002	Erlunchun horse breed
131977006	Half Saddlebred horse breed
131978001	Flores horse breed
131979009	Freiberg horse breed
131980007	Hessen horse breed
131981006	Hinis horse breed
131982004	Hirzai horse breed
131983009	Hungarian Coldblood horse breed (organism)
131984003	Hungarian Dun horse breed
131985002	Hungarian Sport Horse horse breed
131986001	International Striped Horse horse breed
131987005	Irish Cob horse breed
131988000	Mezen horse breed
131989008	Mezohegyes Sport Horse horse breed
131990004	French Cob horse breed
131991000	French Saddle pony horse breed
131992007	Murakoz horse breed
131993002	Finnhorse Draft horse breed
131994008	Mecklenburg horse breed
131998006	Catalana chicken breed
132009005	Haiti Creole pig breed
132010000	Manor Hybrid pig breed
132011001	Hamline pig breed
132012008	Manor Ranger pig breed
132013003	Manor Meishan pig breed
132014009	Cotswold Gold pig breed
132015005	Cotswold Platinum pig breed
132016006	Cotswold 16 pig breed
132017002	Cotswold 29 pig breed
132018007	Cotswold 90 pig breed
132019004	Hampen pig breed
132020005	SPM pig breed
132021009	High Conformation White pig breed
132022002	Line 32 pig breed
132023007	Line 21 pig breed
132024001	Meatline pig breed
132025000	Hampline pig breed
132026004	Euroline pig breed
132027008	Norline pig breed
132028003	Premier pig breed
132029006	Tribred pig breed
132030001	American Essex pig breed
132031002	Sino-Gascony pig breed
132032009	Guadeloupe Creole pig breed
132033004	Managra pig breed
132034005	Canadian Landrace pig breed
132035006	Canadian Yorkshire pig breed
132037003	Pineywoods pig breed
132038008	Catalina Island pig breed
132039000	Ras-n-Lansa pig breed
132040003	Pitman-Moore Miniature pig breed
132041004	Vita Vet Lab Minipig pig breed
132042006	Hanford Miniature pig breed
132043001	Black Hampshire pig breed
132044007	Red Hamprace pig breed
132045008	American Yorkshire pig breed
132046009	American Berkshire pig breed
132047000	Camborough Blue pig breed
132048005	Camborough 12 pig breed
132049002	Westrain pig breed
132050002	Dalland 030 pig breed
132051003	Razor-Back pig breed
132052005	Macau pig breed
132053000	Moura pig breed
132054006	Canastra pig breed
132055007	Pirapetinga pig breed
132056008	Piau pig breed
132057004	Nilo-Canastra pig breed
132064002	Piau, Caruncho Piau pig breed
132065001	Canastrinho pig breed
132066000	Honduras Switch-Tail pig breed
132067009	Mastergilt pig breed
132068004	Sovereign pig breed
132069007	Poltava pig breed
132070008	Lipetsk pig breed
132071007	Soviet Meat pig breed
132072000	Central Russian pig breed
132073005	Steppe Meat pig breed
132074004	Kharkov pig breed
132075003	Dnepropetrovsk pig breed
132076002	Russian Large White pig breed
132077006	Forest Mountain pig breed
132078001	Dnieper pig breed
132079009	Iberian pig breed
132080007	Iberian, Extremadura Red pig breed
132081006	Iberian, Jabugo Spotted pig breed
132082004	Iberian, Black Iberian pig breed
132083009	Philippine Native, Ilocos pig breed
132084003	Philippine Native, Jalajala pig breed
132085002	Mangalizta pig breed (organism)
132086001	Alentejana pig breed
132087005	Belgian Landrace, BN pig breed
132088000	French Large White pig breed
132089008	Hyper Large White pig breed
132090004	Tia Meslan pig breed
132091000	Pen ar Lan 77 pig breed
132092007	Penshire pig breed
132093002	Laconie pig breed
132094008	Murcian pig breed
132095009	Cavallino pig breed
132096005	Calabrian pig breed
132097001	Apulian pig breed
132098006	Siena Belted pig breed
132099003	Calascibetta pig breed
132101005	Swiss Edelschwein pig breed
132102003	North Caucasus pig breed
132103008	Don pig breed
132104002	Rostov pig breed
132105001	Russian Long-Eared White pig breed
132106000	Russian Short-Eared White pig breed
132107009	Prisheksninsk pig breed
132108004	Breitov pig breed
132109007	Livny pig breed
132110002	Tsivilsk pig breed
132111003	Urzhum pig breed
132112005	Minisib pig breed
132113000	Sakhalin White pig breed
132114006	North Siberian pig breed
132115007	Siberian Black Pied pig breed
132116008	Kemerovo pig breed
132117004	KM-1 pig breed
132119001	Semirechensk pig breed
132120007	Min pig breed
132121006	Sanjiang White pig breed
132122004	Basque Black Pied pig breed
132123009	Corsican pig breed
132125002	Gascony pig breed
132126001	Limousin pig breed
132127005	Harbin White pig breed
132128000	Heilongjiang Spotted pig breed
132129008	Liaoning Black pig breed
132130003	Huang-Huai-Hai Black, Shenxian pig breed
13213009	heart disease, congenital
132131004	Huang-Huai-Hai Black pig breed
132132006	Bamei pig breed
132133001	Hanjiang Black pig breed
132134007	Ding pig breed
132135008	Huai pig breed
132136009	New Huai pig breed
132137000	Mashen pig breed
132138005	Yimeng Black pig breed
132139002	Hetao Lop-Ear pig breed
132140000	Korean Native pig breed
132141001	Korean Improved pig breed
132142008	Penbuk pig breed
132143003	Beijing Black pig breed
132144009	Chenghua pig breed
132145005	Taoyuan pig breed
132146006	Taiwan Small Black pig breed
132147002	Taiwan Small Red pig breed
132148007	Guanling pig breed
132149004	Huchuan Mountain pig breed
132150004	Rongchang pig breed
132151000	Wujin pig breed
132152007	Dahe pig breed
132153002	Yanan pig breed
132154008	South Yunnan Short-Eared pig breed
132155009	Hainan, Lingao pig breed
132156005	Hainan, Tunchang pig breed
132157001	Hainan, Wenchang pig breed
132158006	Liang Guang Small Spotted pig breed
132159003	German Pasture pig breed
132160008	Piau, Sorocaba pig breed
132161007	Nilo pig breed
132162000	Bahia pig breed
132163005	Perna-Curta pig breed
132164004	Carunchinho pig breed
132165003	Mandi pig breed
132166002	Orehla de Colher pig breed
132167006	Venezuelan Black pig breed
132168001	Bolivian pig breed
132170005	Mexican Wattled pig breed
132171009	Dalland 080 pig breed
132173007	Monarch pig breed
132174001	Bisaro pig breed
132175000	Black Hairless pig breed
132176004	Black Mangalitsa pig breed
132178003	Borghigiana pig breed
132179006	Chianina pig breed
132180009	Cosentina pig breed
132181008	Cuino pig breed
132182001	Friuli Black pig breed
132183006	Fumati pig breed
132184000	Galician pig breed
132185004	German Berkshire pig breed
132186003	Ghori pig breed
132187007	Jianli pig breed
132188002	Lucanian pig breed
132189005	Maremmana pig breed
132190001	Miami pig breed
132191002	Montmorillon pig breed
132192009	Old Swedish Spotted pig breed
132193004	Oliventina pig breed
132194005	Parmense pig breed
132195006	Romagnola pig breed
132196007	Siberian pig breed
132197003	Small White pig breed
132198008	Baltaret pig breed
132199000	Tungchang pig breed
132200002	Sterling pig breed
132201003	Vich pig breed
132202005	Vietnamese pig breed
132203000	Vitoria pig breed
132204006	Wai Chow pig breed
132205007	Yorkshire Blue and White pig breed
132206008	Dalland 020 pig breed
132207004	Wiltshire pig breed
132208009	Hamroc pig breed
132209001	DRU (TM) Terminals pig breed (organism)
132210006	Camborough 22 pig breed
132211005	Camborough 15 pig breed
132212003	PR 1050 pig breed
132213008	PR 1075 pig breed
132214002	Chryak PIC pig breed
132215001	Canadian Royal Blue pig breed
132216000	Line 500 Duroc pig breed
132217009	Bodmin 950 pig breed
132218004	Canadian Duroc pig breed
132219007	Canadian Hampshire pig breed
132220001	Ba Xuyen pig breed
132221002	Arapawa Island pig breed
132222009	Wuzhishan pig breed
132223004	Philippine Native pig breed
132224005	Sinclair Miniature pig breed
132225006	Saddleback pig breed
132226007	Yucatan Miniature pig breed (organism)
132227003	Bantu pig breed
132228008	Tibetan pig breed
132229000	Turopolje pig breed
132230005	Vietnamese Pot-Bellied Pig pig breed
132231009	American Landrace pig breed
132232002	Swallow Belied Mangalitza pig breed
132233007	Fengjing pig breed
132234001	Finnish Landrace pig breed
132235000	Guinea Hog pig breed
132236004	Hezuo pig breed
132237008	Ossabaw Island pig breed
132238003	Kele pig breed
132239006	Krskopolje pig breed
132240008	Kunekune pig breed
132241007	Large Black-White pig breed
132242000	Lithuanian Native pig breed
132243005	Meishan pig breed
132244004	Jinhua pig breed
132245003	Ningxiang pig breed
132246002	Mora Romagnola pig breed
132247006	Mukota pig breed
132248001	Minzhu pig breed
132249009	Neijiang pig breed
132250009	Mulefoot pig breed
132251008	Normand pig breed
132252001	Angeln Saddleback pig breed
132253006	Greek Local pig breed
132254000	Icelandic pig breed
132255004	Casertana pig breed
132256003	Madonie-Sicilian pig breed
132257007	Sardinian pig breed
132258002	Sicilian pig breed
132259005	Zlotniki Spotted pig breed
132260000	Zlotniki White pig breed
132261001	Siska pig breed
132262008	Sumadija pig breed
132263003	Froxfield Pygmy pig breed
132264009	Danish Large White pig breed
132265005	Danish Duroc pig breed
132266006	Danish Hampshire pig breed
132267002	Piggham pig breed
132268007	New York Red pig breed
132269004	Finnish Yorkshire pig breed
132270003	Dutch Yorkshire pig breed
132271004	Pulawy pig breed
132272006	Pomeranian pig breed
132273001	Polish Landrace pig breed
132274007	Estonian Bacon pig breed
132275008	Latvian White pig breed
132276009	Lithuanian White pig breed
132277000	BKB-1 pig breed
132278005	Belorus Black Pied pig breed
132279002	Mirgorod pig breed
132280004	Liang Guang Small Spotted, Luchuan pig breed
132281000	Fujian Small pig breed
132282007	North Fujian Black-and-White pig breed
132283002	Fuan Spotted pig breed
132284008	Putian pig breed
132285009	Fuzhou Black pig breed
132286005	Minbei Spotted pig breed
132287001	Lantang pig breed
132288006	Liang Guang Small Spotted, Guangdong Small Ear pig breed
132289003	Longlin pig breed
132290007	Yuedong Black pig breed
132291006	Xiang pig breed
132292004	Cantonese pig breed
132293009	Jinhua, Dongyang pig breed
132294003	Jinhua, Yongkang pig breed
132295002	Daweizi pig breed
132296001	Huazhong Two-End Black pig breed
132297005	Huazhong Two-End Black, Jianli pig breed
132298000	Huazhong Two-End Black, Tongcheng pig breed
132299008	Huazhong Two-End Black, Satzeling pig breed
132300000	Ganzhongnan Spotted pig breed
132301001	Hang pig breed
132302008	Leping pig breed
132303003	Longyou Black pig breed
132304009	Wuyi Black pig breed
132305005	Lee-Sung pig breed
132306006	Lan-Yu pig breed
132307002	Vietnamese Yorkshire pig breed
132308007	Yujiang pig breed
132309004	Wanzhe Spotted pig breed
132310009	Wanzhe Spotted, Chunan Spotted pig breed
132311008	Wanzhe Spotted, Wannan Spotted pig breed
132312001	Shengxian Spotted pig breed
132313006	Qingping pig breed
132314000	Xiangxi Black pig breed
132315004	Bamaxiang pig breed
132316003	Taihu pig breed
132317007	Erhulian pig breed
132318002	Jiaxing Black pig breed
132319005	Mi pig breed
132320004	Shahutou pig breed
132321000	Jiaoxi pig breed
132322007	Shanghai White pig breed
132323002	Hubei White pig breed
132324008	Xinjin pig breed
132325009	Xinjin, Jilin Black pig breed
132326005	Xinjin, Ning-an pig breed
132328006	DBI pig breed
132329003	Xinjin, Xinjin pig breed
132330008	Meixin pig breed
132331007	North East China Spotted pig breed
132332000	Fannong Spotted pig breed
132333005	Laoshan pig breed
132334004	Nanjing Black pig breed
132335003	Shanxi Black pig breed
132336002	Ganzhou White pig breed
132337006	Guangxi White pig breed
132338001	Hanzhong White pig breed
132339009	Lutai White pig breed
132340006	Yili White pig breed
132341005	Xinjiang White pig breed
132342003	BSI pig breed
132343008	Mong Cai pig breed
132344002	Lang Hong pig breed
132345001	Muong Khuong pig breed
132346000	Meo pig breed
132347009	Tong Con pig breed
132348004	Ha Bac pig breed
132349007	Thai Binh pig breed
132350007	Co pig breed
132351006	Swiss Improved Landrace pig breed
132352004	German Landrace B pig breed
132353009	Edelschwein pig breed
132354003	Swabian-Hall pig breed
132355002	Bentheim Black Pied pig breed
132356001	Baldinger Spotted pig breed
132357005	German Red Pied pig breed
132358000	German Cornwall pig breed
132360003	Munich Miniature pig breed
132361004	Leicoma pig breed
132362006	Schwerfurt Meat pig breed
132363001	Hungarian White pig breed
132364007	Hungahyb pig breed
132365008	Bulgarian Native pig breed
132366009	East Balkan pig breed
132367000	Kula pig breed
132368005	Nghia Binh pig breed
132369002	Dachshund, Miniature dog breed
13237009	^131^Cesium
132371002	Bichon Teneriffe dog breed
132372009	Bizanian Hound dog breed
132373004	Saint Hubert bloodhound dog breed (organism)
132374005	Bloodhound, Southern Hound dog breed
132376007	Brandlbracke dog breed
132378008	Portuguese Guard Dog breed
132380002	Beagle, Smooth dog breed
132381003	Beagle, Rough dog breed
132382005	Belgian Griffon, Rough dog breed
132383000	Belgian Griffon, Smooth dog breed
132384006	Braque Belge dog breed
132385007	Belgian Street Dog breed
132386008	Bernese Hound dog breed
132387004	Eurasier dog breed
132388009	English Bulldog breed
132389001	Dogue de Bordeaux dog breed (organism)
132390005	Kai Ken dog breed
132391009	Kui Mlk dog breed
132392002	Argentine Dogo dog breed
132393007	Alentejo herder dog breed
132394001	Saint Bernard, Long-haired dog breed
132395000	Saint Bernard, Short-haired dog breed
132396004	West Siberian Laika dog breed
132397008	Basset Fauve de Bretagne dog breed
132398003	Japanese Retriever dog breed
132399006	Kai Dog breed
132400004	American Blue Gascon Hound dog breed
132401000	Beagle Harrier dog breed
132402007	Kangal Dog breed
132403002	Leopard Cur dog breed
132404008	Patterdale Terrier dog breed
132406005	Aidi dog breed
132407001	American Indian Dog breed
132408006	Austrian Pinscher dog breed
132409003	American Eskimo, standard dog breed
132410008	American Eskimo, Miniature dog breed
132411007	American Eskimo, Toy dog breed
132413005	Batard dog breed
132414004	Basset Bleu de Gascogne dog breed
132415003	Braque Dupuy dog breed
132416002	Bruno de Jura dog breed
132420003	Catalan Sheepdog breed
132421004	Caucasian Shepherd Dog breed
132422006	Cirneco dell'Etna dog breed
132423001	English Toy Terrier dog breed
132424007	German Spitz dog breed
132426009	Fauve de Bretagne dog breed
132427000	Hellenic Hound dog breed
132428005	Holland Shepherd dog breed
132429002	Japanese Spitz dog breed
132431006	Jindo dog breed
132432004	Karelo-Finnish Laika dog breed
132433009	King Shepherd dog breed
132434003	Kishu dog breed
132435002	Kirhiz dog breed
132437005	Middle Asian Ovtcharka dog breed
132438000	Mi-Ki dog breed
132439008	Miniature Australian Shepherd dog breed
132440005	Min-pei dog breed
132441009	Mountain Cur dog breed
132442002	Moscow Longhaired Toy Terrier dog breed
132443007	Perdigueiro Portuguese dog breed
132444001	Podengo Canario dog breed
132445000	Podengo Pequeno dog breed
132446004	Pressa Mallorquin dog breed
132447008	Pyrenean Mastiff dog breed
132448003	Rastreador Brasileiro dog breed
132450006	Schiller Hound dog breed
132451005	South Russian Steppe Hound dog breed
132452003	Styrian Mountain dog breed
132453008	Berger du Languedoc dog breed
132454002	Teddy Roosevelt Terrier dog breed
132455001	Transylvanian Hound dog breed
132456000	Trigg Hound dog breed
132457009	Tyrolean Hound dog breed
132458004	White Shepherd dog breed
132459007	Wirehair Styrian mountain dog breed
132460002	Yugoslavian Hound dog breed
132461003	Old Farm Collie dog breed
132462005	Old German Shepherd dog breed
132463000	New Zealand Heading Dog breed
132464006	German Koolie dog breed
132465007	Smithfield dog breed
132466008	Spanish Greyhound dog breed
132467004	Armant dog breed
132468009	Australian Greyhound dog breed
132469001	Australian Terrier, rough-coated dog breed
132470000	Australian Terrier, silky dog breed
132471001	Austrian Hound dog breed
132472008	Austrian Smooth-Haired Bracke dog breed
132473003	Balkan Hound dog breed
132474009	Banjara greyhound dog breed
132475005	Beagle, Standard dog breed
132476006	Estrela Mountain Dog breed
132477002	Epagneul Picard dog breed
132478007	Epagneul Bleu de Picardie dog breed
132479004	Estonian Hound dog breed
132480001	Epagneul Pont-Audemer dog breed
13248002	Chesapeake Bay retriever dog breed
132481002	Eurasian dog breed
132482009	Fell Terrier dog breed
132483004	Fila Brasileiro dog breed
132484005	Finnish Hound dog breed
132485006	Finnish Lapphund dog breed
132486007	Entlebucher dog breed
132487003	French Guard Dog breed
132488008	French Spaniel dog breed
132491008	Danish Broholmer dog breed
132492001	English Shepherd dog breed
132493006	Drentse Patrijshond dog breed
132494000	Dunker dog breed
132495004	Kooikerhondje dog breed (organism)
132496003	Dutch Shepherd dog breed
132497007	East Siberian Laika dog breed
132498002	Deutsche bracke dog breed
132499005	Hanoverian Hound dog breed
132500001	Hovawart dog breed
132501002	Icelandic Sheepdog breed
132502009	Inca Hairless Dog breed
132503004	Irish Red and White Setter dog breed
132504005	Jagdterrier dog breed
132505006	German Spaniel dog breed
132507003	Grand Bassett Griffon Vendeen dog breed
132508008	Grand Bleu de Gascogne dog breed
132509000	Grand Gascon-Saintongeois dog breed
132510005	German Pinscher dog breed
132511009	Greater Swiss Mountain Dog breed
132512002	Greenland Dog breed
132513007	Griffon Fauve de Bretegne dog breed
132514001	Griffon Nivernais dog breed
132515000	Grand Griffon Vendeen dog breed
132516004	Ainu dog breed
132518003	Bavarian Mountain Hound dog breed
132519006	Beauceron dog breed
132520000	Azawakh dog breed
132521001	Australian Shepherd dog breed
132522008	Belgian Wolfhound dog breed
132523003	Bergamasco dog breed
132524009	Berger de Picard dog breed
132525005	Berger de Pyrenees dog breed
132526006	Billy dog breed
132527002	Belgian Griffon dog breed
132528007	American Hairless Terrier dog breed
132529004	Beagle, Elizabethan dog breed
132530009	Japanese Pointer dog breed
132531008	Akbash dog breed
132532001	Alapaha blueblood bullDog breed
132533006	Barbet dog breed
132534000	American Bulldog breed
132535004	Black Russian Terrier dog breed
132536003	Anglo-Francais de moyen venerie dog breed
132537007	Anglo-Francais de petit venerie dog breed
132538002	Appenzeller dog breed
132541006	Australian Kelpie dog breed
132542004	Alpine dachsbracke dog breed
132544003	Carolina Dog breed
132545002	Catahoula Leopard dog breed
132546001	Caucasian Mountain Dog breed
132547005	Cesky Fousek dog breed
132548000	Cesky Terrier dog breed
132549008	Chart Polski dog breed
132550008	Black Forest Hound dog breed
132551007	Chien d'Artois dog breed
132552000	Canaan dog breed
132554004	Chinese Crested dog breed
132555003	Chinese Foo Dog breed
132556002	Chinese Imperial ch'in dog breed
132557006	Chinook dog breed
132559009	Braque Francais de Grand Taille dog breed (organism)
132560004	Bolognese dog breed
132561000	Border Collie dog breed
132562007	Bracco Italiano dog breed
132563002	Cane Corso dog breed
132564008	Braque du Bourbonnais dog breed
132565009	Braque Francais de Petite Taille dog breed
132566005	Braque Saint-Germain dog breed
132567001	Briquet Basset Griffon Vendeen dog breed
132568006	Black Mouth Cur dog breed
132569003	Braque d'Auvergne dog breed
132570002	Schapendoes dog breed
132571003	Sarplaninac dog breed
132572005	Russo-Laika dog breed
132573000	Bosnian Hound dog breed
132574006	Rat Terrier dog breed
132575007	Pumi dog breed
132576008	Presa Canario dog breed
132577004	Portuguese Pointer dog breed
132578009	Porcelaine dog breed
132579001	Shropshire Terrier dog breed
132580003	Boykin Spaniel dog breed
132581004	Southern Blackmouth Cur dog breed
132582006	South Russian Ovcharka dog breed
132583001	Small Spanish Hound dog breed
132585008	Slovak Cuvak dog breed
132586009	Shiloh Shepherd dog breed
132587000	Shiba Inu dog breed
132588005	Welsh Sheepdog breed
132589002	Shar-pei dog breed
132590006	Sloughi dog breed
132591005	Owczarek Podhalandski dog breed
132592003	Norbottenspets dog breed
132593008	Norwegian Dunkerhound dog breed
132594002	Old Danish Bird Dog breed
132595001	Old Format Dachsund dog breed
132596000	Old Format Manchester Terrier dog breed
132597009	Old Format Min/Toy Poodle dog breed
132598004	Old Format Welsh Corgi dog breed
132599007	Neopolitan Mastiff dog breed
132600005	Perdiguero de Burgos dog breed
132601009	Perdiguero Navarro dog breed
132602002	Peruvian Inca Orchid dog breed
132603007	Petit Bleu de Gascogne dog breed
132604001	Petit Gascon-Saintongeois dog breed
132605000	Petit Griffon Bleu de Gascogne dog breed
132606004	Olde English Bulldogge dog breed
132608003	Polski Owczarek Nizinny dog breed
132609006	Polish Hound dog breed
132610001	Poitevin dog breed
132611002	Spanish Pointer dog breed
132612009	Kyi-Leo dog breed
132613004	Large Spanish Hound dog breed
132614005	Lundehund dog breed
132615006	Lurcher Hound dog breed
132616007	Maremma Sheepdogs dog breed
132617003	McNab dog breed
132618008	Miniature Bull Terrier dog breed
132619000	Mixed breed dog
132620006	Mudi dog breed
132621005	Munster Lander Pointer dog breed
132622003	Loenberger dog breed
132623008	Chi Terrier dog breed
132624002	Krasky Ovcar dog breed
132626000	Havanese dog breed
132627009	American lamalese dog breed
132629007	Norwegian Lundehund dog breed
132630002	North American Shepherd dog breed
132631003	Kyi Apso dog breed
132632005	Swedish Lapphund dog breed
132633000	Treeing Tennessee Brindle dog breed
132634006	Telomian dog breed (organism)
132635007	Swedish Vallhund dog breed
132636008	Stumpy Tail Cattle Dog breed
132637004	Stabyhoun dog breed
132638009	Spinone Italiano dog breed
132639001	Spanish Mastiff dog breed
132640004	Berger Shetland dog breed
132641000	Thai Ridgeback dog breed
132642007	Swiss Mountain Dog breed
132643002	Tibetan Mastiff dog breed
132644008	Glen of Imaal Terrier dog breed
132645009	Tosa Inu dog breed
132646005	Toy Havanese Terrier dog breed
132647001	Treeing Cur dog breed
132648006	Treeing Feist dog breed
132649003	Greater Swiss Mountain Hound dog breed
132650003	Harlequin cat breed
132651004	Manxamese cat breed
132652006	Maltese cat breed
132653001	Mixed breed cat
132654007	Ragdoll cat breed
132655008	Turkish van cat breed
132656009	British Blue cat breed
132657000	American Bobtail Shorthair cat breed
132658005	American Bobtail Longhair cat breed
132659002	American Curl cat breed
132660007	Australian Mist cat breed
132661006	Bengal cat breed
132662004	Brazilian Shorthair cat breed
132663009	California Spangled cat breed
132664003	Chantilly/Tiffany cat breed
132665002	Shorthair cat breed
132666001	German Rex cat breed
132667005	LaPerm Shorthair cat breed
132668000	LaPerm Longhair cat breed
132669008	Munchkin Shorthair cat breed
132670009	Munchkin Longhair cat breed
132671008	Nebelung cat breed
132672001	Norwegian Forest cat breed
132673006	Oriental Longhair cat breed
132675004	Ragamuffin cat breed
132676003	Selkirk Rex cat breed
132677007	Siberian cat breed
132678002	Snowshoe cat breed
132679005	Sokoke cat breed
132680008	Sphynx cat breed
132681007	Bergamasca sheep breed
132682000	Portland sheep breed
132684004	Weisse Hornlose Heidschnucke sheep breed
132685003	Drents Heideschaap sheep breed
132686002	Kameroen sheep breed
132687006	Mergelland sheep breed
132688001	Ouessant sheep breed
132689009	Canadian Arcott sheep breed
132690000	Noordhollander sheep breed
132697002	Rijnlam-A sheep breed
132698007	Schoonebeker sheep breed
132699004	Wallis Blacknosed Sheep breed
132701004	Newfoundland sheep breed
132702006	Wallis Country Sheep breed
132703001	Rideau Arcott sheep breed
132704007	Tukidale sheep breed
132705008	Polwarth sheep breed
132706009	Ryeland sheep breed
132707000	Thalli sheep breed
132708005	Tong sheep breed
132709002	Touabire sheep breed
132710007	Tunis sheep breed
132711006	Tyrol Mountain sheep breed
132712004	Uda sheep breed
132716001	German Mutton Merino sheep breed
132717005	Medium-Wool Merino sheep breed
132718000	Fonthill Merino sheep breed
132719008	South African Mutton Merino sheep breed
132720002	Strong Wool Merino sheep breed
132721003	Poll Merino sheep breed
132722005	Fine Merino sheep breed
132723000	South African Merino sheep breed
132724006	Superfine Merino sheep breed
132731005	Baden Wurttemburg horse breed
132732003	British Warmblood horse breed
132733008	Israeli horse breed
132734002	French Ardennais horse breed
132735001	Booroola Merino sheep breed
132736000	Cukurova horse breed
132737009	Czech Coldblood horse breed
132738004	Czechoslovakian Small Riding Horse horse breed
132739007	Jianchang horse breed
132740009	Jielin horse breed
132741008	Wielkopolski horse breed
132742001	Eleia horse breed
132743006	English Cob horse breed
132744000	Welsh Pony horse breed
132745004	Welsh Pony of Cob Type horse breed
132746003	English Hunter horse breed
132747007	Eriskay Pony horse breed
132748002	Hackney Pony horse breed
132749005	Estonian Draft horse breed
132750005	Heihe horse breed
132751009	Heilongkaing horse breed
132757008	Danish Sport Pony horse breed
132758003	Kabarda horse breed
132759006	Kalmyk horse breed
132760001	Mangalarga Marchador horse breed
132761002	Don horse breed
132762009	Manipuri horse breed
132763004	Swiss Warmblood horse breed
132764005	Tavda horse breed
132765006	East Bulgarian horse breed
132766007	East Friesian (Old Type) horse breed
132767003	East Friesian Warmblood (Modern Type) horse breed
132768008	Kakhetian pig breed
132769000	West French White pig breed
132770004	Miniature Hereford cattle breed
132771000	Jem-Jem Zebu cattle breed
132772007	Minusin horse breed
132773002	Morochuco horse breed
132774008	French Trotter horse breed
132775009	Furioso horse breed
132776005	Murghese horse breed
132777001	Mytilene horse breed
132778006	Namib Desert Horse horse breed
132779003	Danish Oldenborg horse breed
132780000	Volynsk cattle breed
132781001	Senepol cattle breed
132782008	Shilluk cattle breed
132783003	Sar Planina sheep breed
132785005	Sahel-type sheep breed
132786006	Rygja sheep breed
132787002	Rya sheep breed
132788007	Moghani sheep breed
132789004	Rouge de l'Quest sheep breed
132790008	Soay sheep breed
132791007	South Suffolk sheep breed
132792000	South Wales Mountain sheep breed
132794004	Spiegel sheep breed
132795003	St. Croix sheep breed
132796002	Steigar sheep breed
132797006	Steinschaf sheep breed
132798001	Welsh Mountain sheep breed
132799009	Swedish Fur Sheep breed
132800008	Teeswater sheep breed
132801007	Texel sheep breed
132803005	Morada Nova sheep breed
132804004	Balkhi sheep breed
132805003	Bavarian Forest sheep breed
132806002	Barbados Blackbelly sheep breed
132807006	Romney sheep breed
132808001	Awassi sheep breed
132809009	Arapawa Island sheep breed
132810004	Arabi sheep breed
132811000	Apennine sheep breed
132812007	American Tunis sheep breed
132813002	Balwen Welsh Mountain sheep breed
132814008	Priangan sheep breed
132815009	Rabo Largo sheep breed
13284009	Yorkshire terrier
132843000	Muban pig breed
132844006	Iban pig breed
132845007	Altay sheep breed
132846008	Faeroes sheep breed
132849001	Pitt Island sheep breed
132851002	Pinzirita sheep breed
132852009	Sardinian sheep breed
132853004	East Friesian sheep breed
132854005	Ujumqin sheep breed
132855006	DLS sheep breed
132856007	Walachenschaf sheep breed
132857003	Outaouais Arcott sheep breed
132858008	Ossimi sheep breed
132859000	Bentheimer Landschaf sheep breed
132860005	Barbado sheep breed
132861009	Baluchi sheep breed
132888004	Blanc de Bouscat rabbit breed
132901006	New Zealand rabbit breed
132951001	American Indian Horse horse breed
132952008	American Mustang horse breed
132953003	American Quarter Horse horse breed
132954009	American Shetland pony horse breed
132955005	Anadolu horse breed
132956006	Andean horse breed
132957002	Anglo-Kabarda horse breed
132960009	Narym horse breed
132961008	National Spotted Saddle Horse horse breed
132962001	Nigerian horse breed
132963006	North Swedish Trotter horse breed
132964000	Oriental Horse horse breed
132965004	Rhineland Heavy Draft horse breed
132966003	Romanian Saddle Horse horse breed
132967007	Rottal horse breed
132968002	Royal Canadian Mounted Police Horse horse breed
132969005	Russian Saddle Horse horse breed
132970006	Sable Island Horse horse breed
132971005	Panje horse breed
132972003	Patibarcina horse breed
132973008	Pechora horse breed
132974002	Peneia horse breed
132975001	Periangan horse breed
132976000	Persian Arab horse breed
132977009	Petiso Argentino horse breed
132978004	Polish Draft horse breed
132979007	Priob horse breed
132980005	Rahvan horse breed
132981009	Salerno horse breed
132982002	Sandalwood horse breed
132983007	Sandan horse breed
132984001	Pindos horse breed
132985000	Piquira Pony horse breed
132986004	Pleven horse breed
132990002	Garrano tarpan horse X domestic horse breed
132991003	Konink tarpan horse X domestic horse breed
132992005	Asturian tarpan horse X domestic horse breed
132993000	Pottok tarpan horse X domestic horse breed
132994006	Russian Trotter horse breed
132995007	West African Barb horse breed
132996008	Fell Pony horse breed
132997004	National Show Horse horse breed
132998009	Zhemaichu horse breed
132999001	Yonaguni horse breed
133000000	Yakut horse breed
133001001	Tawleed horse breed
133002008	Western Sudan Pony horse breed
133003003	Welera Pony horse breed
133004009	Vyatka horse breed
133005005	Vladimir Heavy Draft horse breed
133006006	Vlaamperd horse breed
133007002	Ukrainian Saddle Horse horse breed
133008007	Tori horse breed
133009004	Tokara horse breed
133010009	New Kirgiz horse breed
133011008	Oldenburg horse breed
133012001	Misaki horse breed
133013006	Miyako horse breed
133014000	Mongolian horse breed
133015004	Waler horse breed
133016003	Dutch Draft horse breed
133017007	Egyptian horse breed
133018002	Estonian Native horse breed
133019005	Exmoor Pony horse breed
133020004	Faeroes Island Horse horse breed
133021000	Falabella horse breed
133022007	Dutch Warmblood horse breed
133023002	Dongola horse breed
133025009	Djerma horse breed
133026005	Deliboz horse breed
133027001	Dartmoor Pony horse breed
133028006	Crioulo horse breed
133029003	Finnhorse horse breed
133030008	Sanfratello horse breed
133031007	Morab horse breed
133032000	Moyle horse breed
133033005	Mustang horse breed
133034004	M'Bayar horse breed
133035003	Lusitano horse breed
133036002	Newfoundland Pony horse breed
133037006	Noma horse breed
133038001	Nooitgedacht Pony horse breed
133039009	Nordland horse breed
133040006	Noric horse breed
133041005	North Swedish Horse horse breed
133042003	Northeastern horse breed
133043008	Kisber Felver horse breed
133044002	Anglo-Arab horse breed
133045001	Nonius horse breed
133046000	Nooitgedacht horse breed
133047009	Iomud horse breed
133048004	Jutland horse breed
133049007	Karabair horse breed
133050007	Karabakh horse breed
133051006	Kazakh horse breed
133052004	Mangalarga horse breed
133053009	Kirdi Pony horse breed
133054003	Kiso horse breed
133055002	Kladruby horse breed
133056001	Knabstrup horse breed
133057005	Kushum horse breed
133058000	Kustanai horse breed
133059008	Latvian horse breed
133060003	Lithuanian Heavy Draft horse breed
133061004	Lokai horse breed
133062006	Kiger Mustang horse breed
133063001	Pony of the Americas horse breed
133064007	Pintabian horse breed
133065008	Pantaneiro horse breed
133066009	Orlov Trotter horse breed
133067000	Northern Ardennais horse breed
133068005	Abtenauer horse breed
133069002	Adaev horse breed
133070001	Albanian horse breed
133071002	Alter Real horse breed
133072009	American Bashkir Curly horse breed
133073004	Poitou Mule Producer horse breed
133074005	Polesian horse breed
133075006	Sardinian Anglo-Arab horse breed
133076007	Sardinian Pony horse breed
133077003	Sarvar horse breed
133078008	Schleswig horse breed
133079000	Schwarzwalder Fuchse horse breed
133080002	Senne horse breed
133081003	Shan horse breed
133082005	Silesian horse breed
133083000	Sini horse breed
133084006	Skyros horse breed
133085007	Slovak Warmblood horse breed
133086008	Sokolka horse breed
133087004	South African Miniature horse breed
133088009	South German Coldblood horse breed
133089001	Southwest Spanish Mustang horse breed
133090005	Spanish-American Horse horse breed
133091009	Spanish Anglo-Arab horse breed
133092002	Spanish Colonial Horse horse breed
133093007	Spiti horse breed
133094001	Sulawesi horse breed
133095000	Criollo horse breed
133096004	Hequ horse breed
133097008	Connemara Pony horse breed
133098003	Colorado Ranger horse breed
133099006	Dales Pony horse breed
133100003	Gotland horse breed
133101004	Chincoteague Pony horse breed
133102006	Hokkaido horse breed
133103001	Highland Pony horse breed
133104007	Groningen horse breed
133105008	Cuban Pinto horse breed
133106009	Fleuve horse breed
133107000	Golden American Saddlebred horse breed
133108005	Gidran horse breed
133109002	Gelderland horse breed
133110007	Galician Pony horse breed
133111006	Friesian horse breed
133112004	Frederiksborg horse breed
133113009	Fouta horse breed
133114003	Florida Cracker horse breed
133115002	Guangxi horse breed
133116001	Ardennes horse breed
133117005	American Walking Pony horse breed
133118000	Azteca horse breed
133119008	American Cream Draft horse breed
133120002	Altai horse breed
133121003	Akhal-Teke horse breed
133122005	Abyssinian horse breed
133123000	Bhirum Pony horse breed
133124006	Cheju horse breed
133125007	Cayuse horse breed
133126008	Caspian horse breed
133127004	Carthusian horse breed
133128009	Campolina horse breed
133129001	Byelorussian Harness horse breed
133130006	Budyonny horse breed
133131005	Australian Brumby horse breed
133132003	Australian Stock Horse horse breed
133133008	Basuto Pony horse breed
133134002	Bashkir Curly horse breed
133135001	Bashkir horse breed
133136000	Barb horse breed
133137009	Ban-ei horse breed
133138004	Carpathian Pony horse breed
133139007	Baluchi horse breed
133140009	Balearic horse breed
133141008	Chilean Corralero horse breed
133142001	Breton horse breed
133143006	Taishuh horse breed
133144000	Swedish Warmblood horse breed
133145004	Sudan Country-Bred horse breed
133146003	Spanish-Norman horse breed
133147007	Spanish Barb horse breed
133148002	Soviet Heavy Draft horse breed
133149005	Sorraia horse breed
133150005	Somali Pony horse breed
133151009	Tersk horse breed
133152002	Shagya horse breed
133153007	Selle Francais horse breed
133154001	Sanhe horse breed
133155000	Russian Heavy Draft horse breed
133156004	Rocky Mountain Horse horse breed
133157008	Racking Horse horse breed
133158003	Quarter Pony horse breed
133159006	Quarab horse breed
133160001	Single-Footing Horse horse breed
133161002	Tuy Hoa Hairless pig breed
133162009	Hainan pig breed
133163004	Sino-Vietnamese pig breed
133164005	Bo Xu pig breed
133165006	Thuoc Nhieu pig breed
133166007	Burmese pig breed
133167003	Chin pig breed
133168008	Siamese pig breed
133169000	Hailum pig breed
133170004	Kwai pig breed
133171000	Raad pig breed
133172007	Akha pig breed
133173002	South China pig breed
133174008	South China Black pig breed
133175009	Balinese pig breed
133176005	Diani pig breed
133177001	Kaman pig breed
133178006	Ashanti Dwarf pig breed
133179003	Koronadal pig breed
133180000	Ohmini pig breed
133181001	Clawn pig breed
133182008	Sus scrofa domestic pig X Japanese wild boar intragenus hybrid (
133183003	Kangaroo Island pig breed
133184009	Captain Cooker pig breed
133185005	West African pig breed
133186006	Nigerian pig breed
133187002	Bakosi pig breed
133188007	Windsnyer pig breed
133189004	Kolbroek pig breed
133190008	South African Landrace pig breed
133191007	Bulgarian White pig breed
133192000	Bulgarian Landrace pig breed
133193005	Danube White pig breed
133194004	Dermantsi Pied pig breed
133195003	Romanian Native, Stocli pig breed
133196002	Romanian Native, Baltaret pig breed
133197006	Banat White pig breed
133198001	Bazna pig breed
133199009	Dobrogea Black pig breed
133200007	Strei pig breed
133201006	Romanian Large White pig breed
133202004	Romanian Meat Pig pig breed
133203009	Gurktal pig breed
133204003	Black Slavonian pig breed
133205002	Resava pig breed
133206001	Morava pig breed
133207005	Dzumalia pig breed
133208000	Macedonian pig breed
133209008	Albanian Native pig breed
133210003	Shkodra pig breed
133211004	Slovenian White pig breed
133212006	Subotica White pig breed
133213001	Prestice pig breed
133214007	Slovakian Black Pied pig breed
133215008	Czech Improved White pig breed
133216009	Moravian Large Yorkshire pig breed
133217000	Slovakian White pig breed
133218005	Slovhyb-1 pig breed
133219002	Nitra Hybrid pig breed
133220008	Synthetic SL98 pig breed
133221007	SL96 pig breed
133222000	Czech Meat pig breed
133223005	Czech Miniature pig breed
133224004	Small Polish Prick-Eared pig breed
133225003	Polesian pig breed
133226002	Nadbuzanska pig breed
133227006	Sarny pig breed
133228001	Krolevets pig breed
133229009	Polish Marsh pig breed
133230004	Large Polish Long-Eared pig breed
133231000	Herens cattle breed
133232007	Hinterwald cattle breed
133233002	Hungarian Gray cattle breed
133234008	Icelandic cattle breed
133235009	Illawarra cattle breed
133236005	Irish Moiled cattle breed
133237001	Israeli Holstein cattle breed
133238006	Istoben cattle breed
133239003	Jaulan cattle breed
133240001	Kazakh cattle breed
133241002	Kerry cattle breed
133242009	Kholmogory cattle breed
133243004	Latvian Brown cattle breed
133244005	Lincoln Red Shorthorn cattle breed
133245006	Lithuanian Red cattle breed
133246007	Mashona cattle breed
133247003	Milking Devon cattle breed
133248008	Mirandesa cattle breed
133249000	Mixed dairy cattle breed
133250000	Mongolian cattle breed
133251001	Morucha cattle breed
133252008	Kurdi cattle breed
133253003	N'dama cattle breed
133254009	Norwegian Red cattle breed
133255005	Parthenais cattle breed
133256006	Polish Red cattle breed
133258007	Red and White cattle breed
133259004	Red Angus cattle breed
133261008	Red Steppe cattle breed
133262001	Reggiana cattle breed
133263006	Retinta cattle breed
133264000	Romosinuano cattle breed
133265004	Russian Black Pied cattle breed
133266003	RX3 cattle breed
133267007	Salorn cattle breed
133268002	Murboden cattle breed
133269005	San Martinero cattle breed
133270006	Sarabi cattle breed
133271005	Sharabi cattle breed
133272003	Shetland cattle breed
133273008	Simbrah cattle breed
133274002	South Devon cattle breed
133275001	Suffolk cattle breed
133276000	Sussex cattle breed
133277009	Swedish Red Polled cattle breed
133278004	Telemark cattle breed
133279007	Texas Longhorn cattle breed
133280005	Texon cattle breed
133281009	Vestland Fjord cattle breed
133282002	Vestland Red Polled cattle breed
133283007	Wagyu cattle breed
133285000	Xinjiang Brown cattle breed
133286004	Yanbian cattle breed
133287008	Zaobei cattle breed
133288003	Zavot cattle breed
133289006	Znamensk cattle breed
133290002	Alistana-Sanabresa cattle breed
133291003	Andalusian Blond cattle breed
133292005	Aosta Black Pied cattle breed
133293000	Aosta Chestnut cattle breed
133294006	Aosta Red Pied cattle breed
133295007	Aracena cattle breed
133296008	Argentine Friesian cattle breed
133297004	Armorican cattle breed
133298009	Arouquesa cattle breed
133299001	Aure et Saint-Girons cattle breed
133300009	Australian White cattle breed
133301008	Austrian Simmental cattle breed
133302001	Austrian Yellow cattle breed
133303006	Avetonou cattle breed
133304000	Avilena cattle breed
133305004	Avilena-Black Iberian cattle breed
133306003	Bakosi cattle breed
133307007	Bakwiri cattle breed
133308002	Baltic Black Pied cattle breed
133309005	Baoule cattle breed
133310000	Barrosa cattle breed
13331008	Atrophy
133311001	Barroso cattle breed
133312008	Bearnais cattle breed
133313003	Beef shorthorn cattle breed
133314009	Beef synthetic cattle breed
133315005	Beijing Black Pied cattle breed
133316006	Beiroa cattle breed
133317002	Belgian Black Pied Holsteincattle breed (organism)
133318007	Belgian Red Pied cattle breed
133319004	Belgian White and Red cattle breed
133320005	Belted Welsh cattle breed
133321009	Bestuzhev cattle breed
133322002	Betizuak cattle breed
133323007	Black Baldy cattle breed
133324001	Black Forrest cattle breed
133325000	Black Iberian cattle breed
133326004	Northern Blue cattle breed
133327008	Bragado do Sorraia cattle breed
133328003	Braganca cattle breed
133329006	Brandrood ljsselvee cattle breed
133330001	Brazilian Polled cattle breed
133331002	Breton Black Pied cattle breed
133332009	Brown Atlas cattle breed
133333004	Bulgarian Brown cattle breed
133334005	Bulgarian Red cattle breed
133335006	Burlina cattle breed
133336007	Burwash cattle breed
133337003	Byelorussian Red cattle breed
133338008	Byelorussian Synthetic cattle breed
133339000	Cabannina cattle breed
133340003	Caldeano cattle breed
133341004	Caldelana cattle breed
133342006	Calvana cattle breed
133343001	Camargue cattle breed
133344007	Cambodian cattle breed
133345008	Caracu cattle breed
133346009	Carpathian Brown cattle breed
133347000	Casanareno cattle breed
133348005	Central Russian Black Pied cattle breed
133349002	Chaouia cattle breed
133350002	Charollandais cattle breed
133351003	Char-swiss cattle breed
133352005	Korean Black cattle breed
133353000	Chesi cattle breed
133354006	Cheurfa cattle breed
133355007	Chiford cattle breed
133356008	Chimaine cattle breed
133357004	Chinampo cattle breed
133358009	Cildir cattle breed
133359001	COOPELSO 93 cattle breed
133360006	Thrace cattle breed
133361005	Corsican cattle breed
133362003	Cretan Lowland cattle breed
133363008	Cretan Mountain cattle breed
133364002	Croatian Red cattle breed
133365001	Cukurova cattle breed
133366000	Curraleiro cattle breed
133367009	Cyprus cattle breed
133368004	Czech Pied cattle breed
133369007	Dagestan Mountain cattle breed
133370008	Dairy Shorthorn cattle breed
133371007	Dairy Synthetic cattle breed
133372000	Danish Red Pied cattle breed
133373005	Dengchuan cattle breed
133374004	Dexter-Kerry cattle breed
133375003	Doran cattle breed
133376002	Dorna cattle breed
133377006	Dortyol cattle breed
133378001	East Anatolian Red cattle breed
133379009	East Finnish cattle breed
133380007	East Macedonian cattle breed
133381006	Epirus cattle breed
133382004	Estonian Black Pied cattle breed
133383009	Ferrandais cattle breed
133384003	Finnish Ayrshire cattle breed
133385002	Flemish cattle breed
133386001	Red Flemish cattle breed
133387005	Fort Cross cattle breed
133388000	Frati cattle breed
133389008	Estonian Native cattle breed
133390004	Faeroes cattle breed
133391000	French Brown cattle breed
133392007	Frijolillo cattle breed
133393002	FRS cattle breed
133394008	Gacko cattle breed
133395009	Gado da Terra cattle breed
133396005	Georgian Mountain cattle breed
133397001	German Black Pied cattle breed
133398006	German Black Pied Dairy cattle breed
133399003	Pechora cattle breed
133400005	Pee Wee cattle breed
133401009	Peloponnesus cattle breed
133402002	Pester cattle breed
133403007	Pie Rouge de l'Est cattle breed
133404001	Pisana cattle breed
133405000	German Brown cattle breed
133406004	German Shorthorn cattle breed
133407008	Ghana Shorthorn cattle breed
133408003	Glan-Donnersberg cattle breed
133409006	Gole cattle breed
133410001	Golpayegani cattle breed
133411002	Gorbatov Red cattle breed
133412009	Goryn cattle breed
133413004	Greater Caucasus cattle breed
133414005	Polish Black and White Lowland cattle breed
133415006	Polish Simmental cattle breed
133416007	Polled Jersey cattle breed
133417003	Polled Lincoln Red cattle breed
133418008	Polled Shorthorn (United States of America) cattle breed (organi
133419000	Polled Simmental cattle breed
133420006	Greek Shorthorn cattle breed
133421005	Greek Steppe cattle breed
133422003	Gray Alpine cattle breed
133423008	Guadiana Spotted cattle breed
133424002	Guelma cattle breed
133425001	Harz Red cattle breed
133426000	Hawaiian wild cattle breed
133427009	Hereland cattle breed
133428004	Holgus cattle breed
133429007	Hrbinecky cattle breed
133430002	Polled Sussex cattle breed
133431003	Polled Welsh Black cattle breed
133432005	Pontremolese cattle breed
133433000	Preta cattle breed
133434006	Puerto Rican Criollo cattle breed
133435007	Pyrenean cattle breed
133436008	Huertana cattle breed
133437004	Hungarian Pied cattle breed
133438009	Hungarofries cattle breed
133439001	Improved Rodopi cattle breed
133440004	INRA 95 cattle breed
133441000	Italian Brown cattle breed
133442007	Italian Red Pied cattle breed
133443002	Japanese Black cattle breed
133444008	Japanese Brown cattle breed
133445009	Japanese Poll cattle breed
133446005	Qinchuan cattle breed
133447001	Ramo Grande cattle breed
133448006	Randall Lineback cattle breed
133449003	Red Galloway cattle breed
133450003	Regus cattle breed
133451004	Rendena cattle breed
133452006	Japanese Shorthorn cattle breed
133453001	Jarmelista cattle breed
133454007	Kabyle cattle breed
133455008	Kapsiki cattle breed
133456009	Katerini cattle breed
133457000	Kenran cattle breed
133458005	Khevsurian cattle breed
133459002	Kilis cattle breed
133460007	Kochi cattle breed
133461006	Korean Native cattle breed
133462004	Rhaetian Gray cattle breed
133463009	Rio Limon Dairy Criollo cattle breed
133464003	Rodopi cattle breed
133465002	Romanian Red cattle breed
133466001	Romanian Brown cattle breed
133467005	Russian Brown cattle breed
133468000	Kostroma cattle breed
133469008	Kravarsky cattle breed
133470009	Kuchinoshima cattle breed
133471008	Murray Gray cattle breed
133472001	Australian Shorthorn cattle breed
133473006	Kumamoto cattle breed
133474000	Lagune cattle breed
133475004	Lakenvelder cattle breed
133476003	Latvian Blue Roan cattle breed
133477007	La Velasquez cattle breed
133478002	Sardinian cattle breed
133479005	Sardinian brown cattle breed
133480008	Savinja Gray cattle breed
133481007	Sayaguesa cattle breed
133482000	Seferihisar cattle breed
133483005	Shkodra Red cattle breed
133484004	Lebanese cattle breed
133485003	Lebedin cattle breed
133486002	Lesser Caucasus cattle breed
133487006	Liberian Dwarf cattle breed
133488001	Libyan cattle breed
133489009	Lim cattle breed
133490000	Limiana cattle breed
133491001	Limpurger cattle breed
133492008	Lobi cattle breed
133493003	Lourdais cattle breed
133494009	Slovakian Pied cattle breed
133495005	Slovakian Pinzgau cattle breed
133496006	Slovenian Brown cattle breed
133497002	Somba cattle breed
133498007	South African Brown Swiss cattle breed
133499004	South Anatolian Red cattle breed
133500008	Lucerna cattle breed
133501007	Luxi cattle breed
133502000	Macedonian Busa cattle breed
133503005	Makaweli cattle breed
133504004	Marinhoa cattle breed
133505003	Maronesa cattle breed
133506002	Mazury cattle breed
133507006	Messaoria cattle breed
133508001	Metohija Red cattle breed
133509009	Mingrelian Red cattle breed
133510004	Southern Ukranian cattle breed
133511000	Spanish Brown Alpine cattle breed
133512007	Suksun cattle breed
133513002	Swiss Black Pied cattle breed
133514008	Sychevka cattle breed
133515009	Sykia cattle breed
133516005	Minhota cattle breed
133517001	Minorcan cattle breed
133518006	Mishima cattle breed
133519003	Modenese cattle breed
133520009	Monchina cattle breed
133521008	Montafon cattle breed
133522001	Montbeliard cattle breed
133523006	Morenas del Noroeste cattle breed
133524000	Murcian cattle breed
133525004	Murnau-Werdenfels cattle breed
133526003	Tagil cattle breed
133527007	Tajma cattle breed
133528002	Tambov Red cattle breed
133529005	Tarina cattle breed
133530000	Thessaly cattle breed
133531001	Tinima cattle breed
133532008	Nantais cattle breed
133533003	Nejdi cattle breed
133534009	N'Gabou cattle breed
133535005	North Finncattle cattle breed
133536006	Oropa cattle breed
133537002	Oulmes Blond cattle breed
133538007	Pajuna cattle breed
133539004	Palmera cattle breed
133540002	Pankota Red cattle breed
133541003	Paphos cattle breed
133542005	Tinos cattle breed
133543000	Transylvanian Pinzgua cattle breed
133544006	Tropical Dairy Cattle cattle breed
133545007	Tropicana cattle breed
133546008	Tudanca cattle breed
133547004	Turino cattle breed
133548009	Turkish Brown cattle breed
133549001	Tux-Zillertal cattle breed
133550001	Tyrol Gray cattle breed
133551002	Abondance cattle breed
133552009	Ala-Tau cattle breed
133553004	Albanian Illyrian cattle breed
133554005	Albanian Dwarf cattle breed
133555006	Ukrainian Whiteheaded cattle breed
133556007	Ural Black Pied cattle breed
133557003	Valdres cattle breed
133558008	Vaynol cattle breed
133559000	Verinesa cattle breed
133560005	Vianesa cattle breed
133561009	Villard-de-Lans cattle breed
133562002	Vogelsberg cattle breed
133563007	Pie Rouge des Plaines cattle breed
133564001	Vorderwald cattle breed
133565000	West African Dwarf Shorthorn cattle breed
133566004	West Finnish cattle breed
133567008	West Macedonian cattle breed
133568003	Whitebred Shorthorn cattle breed
133569006	White Galloway cattle breed
133570007	White Welsh cattle breed
133571006	Witrik cattle breed
133572004	Yacumento cattle breed
133573009	Yaroslavl cattle breed
133574003	Yurino cattle breed
133575002	Aleppo cattle breed
133576001	Schwyz cattle breed
133577005	Busa cattle breed
133578000	Chiangus cattle breed
133579008	Hallingdal cattle breed
133580006	Danish Jersey cattle breed
133581005	Enderby Island cattle breed
133582003	German Angus cattle breed
133583008	Israeli Red cattle breed
133584002	Lineback cattle breed
133585001	Mertolenga cattle breed
133586000	Red Friesian cattle breed
133587009	Senegus cattle breed
133588004	Southern Crioulo cattle breed
133589007	Vosges cattle breed
133590003	Montanara cattle breed
133591004	Almanzorena cattle breed
133592006	Lorquina cattle breed
133593001	Calasparrena cattle breed
133594007	Amritmahal cattle breed (organism)
133595008	Bachaur cattle breed
133596009	Barka zebu cattle breed
133597000	Bengali cattle breed
133598005	Bhagnari cattle breed
133599002	Boran cattle breed
133600004	Channi cattle breed
133601000	Cholistani cattle breed
133602007	Dajal cattle breed
133603002	Dangi cattle breed
133604008	Deoni cattle breed
133605009	Dhanni cattle breed
133606005	Gaolao cattle breed
133607001	Hallikar cattle breed
133608006	Hariana cattle breed
133609003	Indo-Brazilian cattle breed
133610008	Kangayam cattle breed
133611007	Kankrej cattle breed
133612000	Kenkatha cattle breed
133613005	Kherigarh cattle breed
133614004	Khillari cattle breed
133615003	Krishna Valley cattle breed
133616002	Lohani cattle breed
133617006	Malvi cattle breed
133618001	Mewati cattle breed
133619009	Nagori cattle breed
133620003	Nelore cattle breed
133621004	Nimari cattle breed
133622006	Ponwar cattle breed
133623001	Rath cattle breed
133624007	Rathi cattle breed
133625008	Red Sindhi cattle breed
133626009	Rojhan cattle breed
133627000	Sahiwal cattle breed
133628005	Siri zebu cattle breed
133629002	Tharparkar cattle breed
133630007	Zanzibar Zebu cattle breed
13363002	Structure of posterior tibial artery (body structure)
133631006	Arsi cattle breed
133632004	Atpadi Mahal cattle breed
133633009	Azaouak cattle breed
133634003	Azerbaijan Zebu cattle breed
133635002	Baggara cattle breed
133636001	Bambawa cattle breed
133637005	Bami cattle breed
133638000	Banyo cattle breed
133639008	Bargur cattle breed
133640005	Bari cattle breed
133641009	Bimal cattle breed
133642002	Borneo Zebu cattle breed
133643007	Butana cattle breed
133644001	Chittagong Red cattle breed
133645000	Cutchi cattle breed
133646004	Dairy Zebu of Uberaba cattle breed
133647008	Dashtiari cattle breed
133648003	Diali cattle breed
133649006	Didinga cattle breed
133650006	Dongola cattle breed
133651005	Fellata cattle breed
133652003	Turkmen zebu cattle breed
133653008	Abyssinian Highland Zebu cattle breed
133654002	Abyssinian Shorthorned Zebu cattle breed
133655001	Aceh cattle breed
133656000	Achham cattle breed
133657009	Garre cattle breed
133658004	Gasara cattle breed
133659007	Gobra cattle breed
133660002	Goomsur cattle breed
133661003	Gujamavu cattle breed
133662005	Leiqiong cattle breed
133663000	Hissar cattle breed
133664006	Ingessana cattle breed
133665007	Jamaica Brahman cattle breed
133666008	Jellicut cattle breed
133667004	Adamawa cattle breed
133668009	Aden Zebu cattle breed
133669001	Afghan cattle breed
133670000	Alambadi cattle breed
133671001	Umblachery cattle breed
133672008	Venezuelan Zebu cattle breed
133673003	Pantaneiro cattle breed
133674009	Jenubi cattle breed
133675005	Jiddu cattle breed
133676006	Jijjiga Zebu cattle breed
133677002	Kabota cattle breed
133678007	Kachcha Siri cattle breed
133679004	Kalakheri cattle breed
133680001	Kamdhino cattle breed
133681002	Kandahari cattle breed
133682009	Kaningan cattle breed
133683004	Wakwa cattle breed
133684005	White Fulani cattle breed
133685006	Yemeni Zebu cattle breed
133686007	Iranian Zebu cattle breed
133687003	Khorsan cattle breed
133688008	Polled Gir cattle breed
133689000	Kappiliyan cattle breed
133690009	Karamajong cattle breed
133691008	Kenana cattle breed
133692001	Kenya Boran cattle breed
133693006	Kenya Zebu cattle breed
133694000	Khamala cattle breed
133695004	Khurasani zebu cattle breed
133696003	Kilara cattle breed
133697007	Kinniya cattle breed
133698002	Konari cattle breed
133699005	Guzerat cattle breed
133700006	Tadzhik zebu cattle breed
133701005	Deogir cattle breed
133702003	Gayal cattle breed
133703008	American bison X cattle breed
133704002	Australian Braford X zebu cattle breed
133705001	Krishnagari cattle breed
133706000	Kumauni cattle breed
133707009	Ladakhi cattle breed
133708004	Latuka cattle breed
133709007	Lugware cattle breed
133710002	Madagascar Zebu cattle breed
133711003	Madaripur cattle breed
133712005	Magal cattle breed
133713000	Malawi Zebu cattle breed
133714006	Malnad Gidda cattle breed
133715007	Australian Friesian Sahiwal X zebu cattle breed
133716008	Braford X zebu cattle breed
133717004	Brahmousin X zebu cattle breed
133718009	Canchim X zebu cattle breed
133719001	Charbray X zebu cattle breed
133720007	Droughtmaster X zebu cattle breed
133721006	Mampati cattle breed
133722004	Manapari cattle breed
133723009	Maure cattle breed
133724003	Mazandarani cattle breed
133725002	Merauke cattle breed
133727005	Mhaswad cattle breed
133728000	Miniature Zebu cattle breed
133729008	Mongalla cattle breed
133730003	Morang cattle breed
133731004	Gelbray X zebu cattle breed
133732006	Jamaica Black X zebu cattle breed
133733001	Jamaica Hope X zebu cattle breed
133734007	Jamaica Red X zebu cattle breed
133735008	Karan Fries X zebu cattle breed
133736009	Karan Swiss X zebu cattle breed
133737000	Mozambique Angoni cattle breed
133738005	Mpwapwa cattle breed
133739002	Murle cattle breed
133740000	Nakali cattle breed
133741001	Nepalese Hill Zebu cattle breed
133742008	N'Gaoundere cattle breed
133743003	Nkedi cattle breed
133744009	North Bangladesh Gray cattle breed
133745005	North Somali Zebu cattle breed
133746006	Polled Guzerat cattle breed
133747002	Mandalong X zebu cattle breed
133748007	Australian Milking Zebu X zebu cattle breed
133749004	Red Brangus X zebu cattle breed
133750004	Santa Cruz X zebu cattle breed
133751000	Siboney X zebu cattle breed
133752007	Bambara X zebu cattle breed
133753002	Polled Nelore cattle breed
133754008	Prewakwa cattle breed
133755009	Pul-M'bor cattle breed
133756005	Punganur cattle breed
133757001	Ramgarhi cattle breed
133758006	Red Bororo cattle breed
133759003	Red Desert cattle breed
133760008	Red Kandhari cattle breed
133761007	Shakhansurri cattle breed
133762000	Sheko cattle breed
133763005	Bambey X zebu cattle breed
133764004	Batanes Black X zebu cattle breed
133765003	Borgou X zebu cattle breed
133766002	Brahorn X zebu cattle breed
133767006	Bralers X zebu cattle breed
133768001	Bra-Maine X zebu cattle breed
133769009	Shendi cattle breed
133770005	Shuwa cattle breed
133771009	Sinhala cattle breed
133772002	Sistani cattle breed
133773007	Small East African Zebu cattle breed
133774001	Sokoto Gudali cattle breed
133775000	Somali cattle breed
133776004	Sonkheri cattle breed
133777008	Son Valley cattle breed
133778003	South China Zebu cattle breed
133779006	Bra-Swiss X zebu cattle breed
133780009	Bravon X zebu cattle breed
133781008	Brazilian Dairy Hybrid X zebu cattle breed
133782001	Burmese X zebu cattle breed
133783006	Bushuev X zebu cattle breed
133784000	Caiua X zebu cattle breed
133785004	South Malawi Zebu cattle breed
133786003	Sudanese Fulani cattle breed
133787007	Tabapua cattle breed
133788002	Tamankaduwa cattle breed
133789005	Tanzanian Zebu cattle breed
133790001	Tarai cattle breed
133791002	Thillari cattle breed
133792009	Toposa cattle breed
133793004	Toronke cattle breed
133794005	Toupouri cattle breed
133795006	Carazebu X zebu cattle breed
133796007	Central Asian Zebu X zebu cattle breed
133797003	Charford X zebu cattle breed
133798008	Cuban Criollo X zebu cattle breed
133799000	Cuban Zebu X zebu cattle breed
133800001	Dishty X zebu cattle breed
133801002	Djakore X zebu cattle breed
133802009	Gambian N'Dama X zebu cattle breed
133803004	Ghana Sanga X zebu cattle breed
133804005	Girolando X zebu cattle breed
133805006	Guzerando X zebu cattle breed
133806007	Hatton X zebu cattle breed
133807003	Ibage X zebu cattle breed
133808008	Iraqi X zebu cattle breed
133809000	Jerdi X zebu cattle breed
133810005	Jersind X zebu cattle breed
133811009	Jotko X zebu cattle breed
133812002	Kanem X zebu cattle breed
133813007	Keteku X zebu cattle breed
133814001	Lavinia X zebu cattle breed
133815000	Local Indian Dairy X zebu cattle breed
133816004	Mantiqueira X zebu cattle breed
133817008	Ndagu X zebu cattle breed
133818003	Normanzu X zebu cattle breed
133819006	Nuba Mountain X zebu cattle breed
133820000	Pabna X zebu cattle breed
133821001	Mixed Perijanero X zebu cattle breed
133822008	Pitangueiras X zebu cattle breed
133823003	Quasah X zebu cattle breed
133824009	Rana X zebu cattle breed
133825005	Ranger X zebu cattle breed
133826006	Renitelo X zebu cattle breed
133827002	Riopardenze X zebu cattle breed
133828007	Rustaqi X zebu cattle breed
133829004	Sabre X zebu cattle breed
133830009	Sahford X zebu cattle breed
13383001	Structure of apex of heart (body structure)
133831008	Schwyz-Zeboid X zebu cattle breed
133832001	Suia X zebu cattle breed
133833006	Suisbu X zebu cattle breed
133834000	Sunandini X zebu cattle breed
133835004	Taino X zebu cattle breed
133836003	Thibar X zebu cattle breed
133837007	Toubou X zebu cattle breed
133838002	Tropical X zebu cattle breed
133839005	TSSH-1 X zebu cattle breed
133840007	Victoria X zebu cattle breed
133841006	Wokalup X zebu cattle breed
133842004	Madura wild javan X zebu cattle breed
133855003	Radial scar
133874006	Selective fetal reduction (procedure)
133875007	Prostaglandin injection
133882006	Drug Infusion Challenge
133884007	Spatial collocation analysis
133885008	Spatial proximity analysis
133886009	Temporal correlation
133887000	Image quality analysis
133888005	Focal asymmetric density analysis
133889002	Computer assisted image analysis for asymmetric breast tissue (p
133890006	Computer assisted image analysis for breast composition analysis
133910006	Conductance catheter method
133911005	Doppler catheter method
133912003	Fiberoptic catheter method
133913008	Hall catheter method (procedure)
133914002	Thermistor catheter method
133943005	Left lumbar region (body structure)
133944004	Right lumbar region (body structure)
133945003	Left hypochondriac region structure (body structure)
133946002	Right hypochondriac region structure (body structure)
13418002	Structure of outflow tract of left ventricle (body structure)
134198009	Etiology (attribute)
134223000	Narrow
134328007	Lipoma morphology (morphologic abnormality)
1346008	blue shade eosin stain
13482005	Structure of lymph node of head (body structure)
13487004	Shire horse breed
13544004	Belted Galloway cow breed
13561001	Lacrimal gland structure (body structure)
13576009	Umbilical Vein
13647002	Right coronary artery structure (body structure)
13648007	Urethral structure (body structure)
13652007	Silicone
13653002	Cestrum parqui
13662000	Blalock-Taussig shunt, pulmonary-subclavian artery anastomosis
1368003	^131^Iodine
13744001	methyl red stain
13791008	Asthenia (debility)
1386000	Occlusion of artery
13881006	Zygomatic bone structure (body structure)
13931001	Osmium tetroxide
13934009	Panama sheep breed
13942005	Toy Manchester terrier
13958008	superior fronto-occipital fasciculus
14016003	Bone marrow structure (body structure)
14063001	FHC elite pig 9 pig breed
14071002	^90^Strontium
14106009	Cardiac pacemaker, device (physical object)
14156004	racemose aneurysm
1420005	German longhaired pointer dog breed
14205002	Lithotomy position (finding)
14245006	Rottweiler dog
14293000	L2 vertebra
14350002	Angiomatosis
143824007	Structure of intraglandular parotid lymph node (body structure)
1439000	Structure of paravesicular lymph node (body structure)
143925009	Structure of buccinator lymph node (body structure)
144026003	Structure of nasolabial lymph node (body structure)
14414005	Peripheral
14443002	Aminoglycoside -class of antibiotic- (substance)
14502000	Supination, function (observable entity)
14510004	Structure of angle of rib (body structure)
14529005	^153^Gadolinium
14537002	Hodgkin lymphoma, no International Classification of Diseases fo
14544006	methyl violet 6B stain
146799005	possible pregnancy
14691008	^90^Yttrium
14738005	Globus pallidus structure (body structure)
14742008	Large intestine
14766002	Aspiration
14770005	Structure of deciduous mandibular left lateral incisor tooth (bo
14799000	Neoplasm, Secondary
14804005	Creatine
14806007	C1 vertebra
1483009	Angular (qualifier value)
14876008	Pharaoh hound
14892003	Lateral funiculus structure (body structure)
14910006	inspiration
14944004	Primitive aortic structure (body structure)
14958002	naphthol green B stain
14975008	Forearm structure (body structure)
14990007	Chondrosarcoma, no International Classification of Diseases for 
15020009	Domestic shorthaired cat
15119000	Accessory nerve structure (body structure)
1514007	Bedlington terrier
15158005	Air
15171008	Poodle superbreed dog breed
1522000	plaque
1537001	T11/T12 disc
15415002	Injection of amnion (procedure)
15422005	Structure of mandibular right central incisor tooth (body struct
15425007	Peritoneum (serous membrane) structure (body structure)
15443006	Yuca pig breed
15454001	Increased size (finding)
15497006	Ovary
15508007	High risk of (contextual qualifier) (qualifier value)
155237005	Structure of inferior auricular lymph node (body structure)
15529003	rosolic acid sodium salt stain
155338003	Structure of mandibular lymph node (body structure)
15665001	Structure of latissimus dorsi muscle (body structure)
15672000	Superficial temporal artery
15690004	tortuosity
15698006	Lysergic acid diethylamide (substance)
15763003	Structure of perforating artery of kidney (body structure)
15775008	Structure of corneal epithelium (body structure)
15776009	Pancreatic structure (body structure)
15825003	Aortic structure (body structure)
15869005	Dosimeter, device (physical object)
15896008	methyl violet 2B stain
158965000	Medical Practitioner
158971006	Registrar
159016003	Radiologic Technologist
15924003	Maxillary sinus structure (body structure)
15961007	British saddleback pig breed
15966002	Short coat chihuahua dog breed
16015002	Anglo nubian goat breed
160270001	No family history of cardiovascular disease
160274005	No family history of diabetes
160303001	Family history of diabetes mellitus
160476009	Social / personal history observable (observable entity)
16050005	Structure of pancreaticosplenic lymph node (body structure)
16051009	Structure of apical axillary lymph node (body structure)
160573003	Alcohol intake (observable entity)
161045001	Severely disabled
161432005	History of malignant melanoma
161445009	History of diabetes mellitus
161453001	History of - obesity
161501007	History of Hypertension
161505003	History of heart failure (situation)
161622006	Lower limb amputation
161656000	History of - regular medication
161763005	History of - ectopic pregnancy
161765003	History of - premature delivery
161798008	History of infertility
161806007	History of - eclampsia
161807003	History of - severe pre-eclampsia
161901003	Chronic sick (finding)
161971004	Chest pain not present
162164007	Nipple discharge symptom
16228004	Structure of paravaginal lymph node (body structure)
162290004	Dry Eyes Problem
16239001	Structure of myocardium of inferolateral region (body structure)
162467007	Symptom free
162499001	Symptom has changed
16251004	Skin structure of upper lip (body structure)
1626008	T3 vertebra
16310003	Diagnostic ultrasonography
16349000	Orthopedic device
16356006	Multiple pregnancy
164150006	On examination - axillary lymphadenopathy (disorder)
164854000	Normal
164929001	ST Interval Normal
164931005	ST elevation (observable entity)
165076002	cardiac function test abnormal
165079009	Exercise Tolerance Test
165082004	Exercise tolerance test normal (finding)
165084003	Exercise tolerance test abnormal (finding)
16528000	Bombay cat
16567006	Mesocardia
165816005	Human immunodeficiency virus positive (finding)
16621002	Skin structure of temporal region (body structure)
16630005	Parietal lobe structure (body structure)
1663004	Grade 2: moderately differentiated
166612004	Serum bilirubin raised
16736007	Transcatheter therapy for embolization
167364008	Structure of median retropharyngeal lymph node (body structure)
167464007	Structure of lateral retropharyngeal lymph node (body structure)
167664004	Structure of delphian lymph node (body structure)
167864002	Structure of deep lateral cervical lymph node (body structure)
16788000	naphthalene black 12B stain
167965000	superficial lateral cervical lymph node
16811007	buccal mucosa
168159002	Structure of lateral jugular lymph node (body structure)
168360002	Structure of deep anterior cervical lymph node (body structure)
16836001	azure A stain
16838000	Pneumomediastinum
168456004	Gross pathology request
168460001	Structure of pretracheal lymph node (body structure)
168537006	Plain radiography
168557005	superficial anterior cervical lymph node
16857009	Vaginal route
169014003	Fluoroscopy and radiography
169167001	Radionuclide lymphogram (procedure)
169254007	Ultrasound scan normal
16932000	Nausea and vomiting
169413002	Hormone therapy
16943008	chrysoidine Y stain
16953009	Elbow joint structure (body structure)
16973004	Limping (finding)
16982005	Shoulder region structure
17069007	Chromic phosphate P^32^
170745003	Diabetic on Dietary Treatment
170746002	Diabetic on Oral Treatment
170747006	Diabetic on Insulin
170887008	Submental triangle structure (body structure)
1710001	Uric Acid
171224000	Risk factors present at heart disease screening (observable enti
17137000	Structure of brachial artery (body structure)
17172002	dibromofluorescein stain
172049005	Quadrantectomy of breast
17232002	Structure of middle cerebral artery (body structure)
17269004	Structure of posterior lateral branch of right coronary artery (
1732005	Thoracic duct structure (body structure)
17338001	Ventricular premature beats (disorder)
17366009	atrial arrhythmia
17388009	Structure of anterior spinal artery (body structure)
17399006	Structure of costal groove (body structure)
174822005	Atrial inversion operation using atrial wall
174826008	Arterial switch operation
174830006	Repair of total anomalous pulmonary venous connection
174836000	Repair of defect of the atrioventricular septum
174900004	Repair of partial anomalous pulmonary venous connection (procedu
17505006	Structure of deciduous maxillary right first molar tooth (body s
17589002	non-calcified
17600005	Diagnostic radioisotope
17621005	Normal
17623008	Ulnar vein
17636008	specimen collection
17663009	Tibetan terrier
17693003	acriflavine stain
17717005	Pic Cambourgh pig breed
17861009	Waldeyer's ring structure (body structure)
1789009	Trakehner horse breed
17910003	^75^Bromine
17941002	arteriolosclerosis
17945006	Natural grandmother (person)
17957002	Skin structure of antecubital fossa (body structure)
18016009	phlebosclerosis
18033002	Structure of patellar ligament (body structure)
180640008	Via tracheostomy
1809004	Rex cat breed
180933005	Fifth ventricle (body structure)
18102001	Mammary ductogram
18112008	Structure of hepatic artery proper (body structure)
181131000	Entire breast (body structure)
18115005	Pathologic calcification, calcified structure (morphologic abnor
181347005	Common Femoral Artery
181349008	Superficial Femoral Artery
181351007	tibial artery
181469002	Entire skin (body structure)
18149002	Coccygeal vertrebrae
181491009	Skin structure of anterior trunk (body structure)
181536004	Skin of posterior surface of elbow
181553006	Skin of anterior surface of knee
181563003	Skin of medial aspect of ankle
181564009	Skin of lateral aspect of ankle
18165001	Jaundice
181768009	Lymphatic tissue (body structure)
181900008	Superior articular facet of axis
181901007	Inferior articular facet of axis
18212001	Boar power pig 72 pig breed
18220004	Thyroid hormone
182329002	Anterior triangle of neck
18234004	Optic nerve structure (body structure)
182744004	Extracorporeal circulation procedure (procedure)
182833002	Medication given (situation)
18346003	Structure of serratus anterior muscle (body structure)
183973000	Body surface point
18444004	Structure of mucous membrane of upper lip (body structure)
18457007	Structure of hemolymph node (body structure)
1849007	Structure of pharyngeal recess (body structure)
18525008	Pastern region of hindfoot (body structure)
18545000	Dura mater structure (body structure)
18546004	Congenital stenosis of aortic valve
18590009	Pacing
18619003	Scleral structure (body structure)
18648009	Sleep EEG
18686000	Pectoralis minor muscle structure (body structure)
187006	Cyanocobalamin Co^57^
18857001	Vaginal introitus structure (body structure)
18911002	Penis
18946005	Epidural anesthesia
1896004	Ectopic breast tissue (disorder)
18962004	Structure of nasopharyngeal cavity (body structure)
1902009	Skin structure of ear (body structure)
19041007	Tolazoline hydrocholoride
19078005	Collie
19086005	Radioisotope study of respiratory system
19100000	Structure of lower inner quadrant of breast (body structure)
19130008	Traumatic abnormality (morphologic abnormality)
1918003	Supra-renal Aorta
19227008	Foreign material (iodized oil, mercury,talc)
19242006	Pulmonary edema
1929004	Non-Hodgkin lymphoma, no International Classification of Disease
19346006	Marfan's Syndrome
19356005	Hunter horse breed
193570009	Lens Opacity
19443004	Radioactive implant, device (physical object)
194828000	Angina pectoris
194842008	Single vessel coronary artery disease.
194843003	Double vessel coronary artery disease.
19495007	Sodium pertechnetate Tc^99m^
194983005	Aortic insufficiency
194996006	Structure of anterior cardiac vein (body structure)
195020003	Hypertrophic cardiomyopathy without obstruction
195042002	Second degree Atrioventricular block
195060002	Ventricular pre-excitation
195073003	Structure of smallest cardiac vein (body structure)
195164009	Structure of atrial vein (body structure)
195295006	Raynaud's disease
195328002	Ventricular Vein
195416006	Structure of posterior vein of left ventricle (body structure)
195496005	Structure of atrioventricular vein (body structure)
195675009	Cardiac akinesia (finding)
195879000	Structure of abdominal wall muscle (body structure)
195967001	Asthma
196446004	Structure of prevertebral lymph node (body structure)
19648000	Diffuse
196516004	Structure of prepericardial lymph node (body structure)
196587000	Structure of lateral pericardial lymph node (body structure)
19665009	Tubular adenoma, no International Classification of Diseases for
196662004	Structure of intrapulmonary lymph node (body structure)
196751009	Structure of diaphragmatic lymph node (body structure)
196821008	Structure of innominate lymph node (body structure)
19695001	Subcostal
19715009	Structure of basilic vein (body structure)
197157006	Photography of patient
197315008	Nonalcoholic fatty liver (NAFL)
1974006	Retriever
19770007	Hereford pig breed
19776001	Decreased size (finding)
19829001	Pulmonary disease
19893005	Potassium dichromate
19897006	Malignant peripheral nerve sheath tumor
19923001	Catheter, device (physical object)
19928005	Fibromatosis
19939008	Subacute
19943007	Cirrhosis of liver
19952003	elastic vascular sclerosis
20044005	Pietrain pig breed
2008008	^67^Gallium
200936003	Lupus erythematosus
201101007	Actinic keratosis
20115005	Structure of brachial vein (body structure)
20230008	vital new red stain
20233005	Scrotum
20262006	Ataxia or incoordination
20280002	Hampshire pig breed
20292002	Atlantooccipital joint structure (body structure)
20298003	Xiphoid process of sternum
20406008	Backrest
204317008	Patent Foramen Ovale
20446002	Wedge-shaped
2048000	Lingual tonsil structure (body structure)
2059009	Skin structure of ear lobule (body structure)
206034008	Structure of esophageal artery (body structure)
2062007	Dachshund superbreed of dog
20699002	Structure of cephalic vein (body structure)
20717008	atherosclerotic fibrous plaque
20721001	Tricuspid valve disorder (disorder)
20760004	Shaft of Humerus
2088005	page blue G-90 stain
2092003	Malignant melanoma, no International Classification of Diseases 
2095001	Paranasal sinus
20982000	Structure of capillary blood vessel (organ) (body structure)
2099007	Hemangioma, no International Classification of Diseases for Onco
21008007	Cystadenocarcinoma
21021000	Large black pig breed
21039009	Puli dog
21058000	tubal tonsil
21114003	Oblique
21133008	Shaft of Ulna
21134002	Disabled
21150005	Schipperke dog
21161002	Glossopharyngeal nerve structure (body structure)
21208000	Saanen goat breed
2124007	Rambouillet sheep breed
21278004	Passive movement
21295007	Morgan horse breed
21306003	Jejunum
21326004	Mixed small cell carcinoma
213262007	Postoperative hematoma formation (disorder)
21379009	Ruptured Sinus of Valsalva
21381006	Fat necrosis of breast
21387005	Hyoid bone structure (body structure)
21418008	English cocker spaniel dog breed
21479005	Structure of carotid sinus (body structure)
21483005	Structure of central nervous system (body structure)
21553004	Luing cow breed
21572004	^123^Iodine
21576001	^13^Nitrogen
2159007	azorubin S stain
21592006	tartrazine stain
21594007	Malignant
2160002	Structure of ligamentum arteriosum (body structure)
21637005	Egyptian mau cat
21672008	Skin of parietal region
21708004	Osteosarcoma, no International Classification of Diseases for On
2171000124100	Supernumerary deciduous mandibular left lateral incisor tooth
21726001	American wirehaired cat
21793004	Connective tissue structure (body structure)
21807003	Structure of left branch of hepatic artery (body structure)
2181000124102	Supernumerary deciduous mandibular left first molar tooth
21814001	Ventricle
21844003	Pelvic cavity structure (body structure)
21870002	Transluminal Extraction Catheter (TEC)
218728005	Interrupted Aortic Arch
21875007	Structure of pararectal lymph node (body structure)
2191000124104	Supernumerary deciduous mandibular right central incisor tooth
21921002	Canadian cow breed
21951008	alizarin cyanine green stain
21964009	Malignant lymphoma, no International Classification of Diseases 
21974007	Tongue structure (body structure)
2201000124101	Supernumerary deciduous mandibular right lateral incisor tooth
22021002	methyl green stain
22024005	Lipoadenoma (morphologic abnormality)
22036004	Pseudoaneurysm
22039006	ruptured aneurysm
22049009	Mammary duct ectasia
22083002	Structure of splenic artery (body structure)
2211000124103	Supernumerary deciduous mandibular left canine tooth
22120004	Structure of maxillary right central incisor tooth (body structu
22180002	Skin structure of buttock (body structure)
2221000124106	Supernumerary deciduous mandibular right canine tooth
22270008	Structure of anterior segment of upper division of left upper lo
22286001	External carotid artery structure (body structure)
22298006	Myocardial Infarction
2231000124109	Supernumerary deciduous mandibular right first molar tooth
22325002	Gait problem
223366009	Healthcare professional
22356005	Ilium
2241000124104	Supernumerary deciduous mandibular left second molar tooth
22445006	Structure of deciduous mandibular right lateral incisor tooth (b
224727009	Walls (physical object)
224944003	Paternal
22506004	British lop pig breed
2251000124102	Supernumerary deciduous mandibular right second molar tooth
225728007	Accident and Emergency department (environment)
225761000	As required
225908003	Pain score (observable entity)
2261000124100	Supernumerary deciduous mandibular left central incisor tooth
22687000	Large cell carcinoma
22688005	Skeletal muscle structure of head (body structure)
22694002	Carcinoma with metaplasia
22697009	American cocker spaniel dog breed
2271000124107	Supernumerary deciduous maxillary left lateral incisor tooth
22720009	Belgian horse breed
2272004	Half-sister
22749001	victoria blue B stain
22765000	Structure of marginal branch of right coronary artery (body stru
22778000	Venipuncture
2281000124105	Supernumerary deciduous maxillary right lateral incisor tooth
2282003	Breast prosthesis, device (physical object)
22823000	Structure of sternocleidomastoid muscle (body structure)
228366006	Finding relating to drug misuse behavior (finding)
228736002	Surface Bolus
228739009	Shielding Block
228745001	Bite block
228748004	Brachytherapy implant (physical object)
228761004	Collimator
228790005	Irradiated Volume
228791009	Gross tumor volume (observable entity)
228792002	Clinical target volume (observable entity)
228793007	Planning target volume (observable entity)
22890008	Augmentation mammoplasty
22891007	Radiography of teeth (procedure)
229033006	Radioisotope scan of total body (procedure)
2291000124108	Supernumerary deciduous maxillary right canine tooth
22931006	Evans blue stain
22943007	Trunk structure (body structure)
22945000	Inner ear structure (body structure)
22968009	sunset yellow FCF stain
22979004	Oleic acid I^125^
2301000124109	Supernumerary deciduous maxillary right central incisor tooth
23053002	Iophenoxic acid
230690007	Cerebrovascular Accident or Stroke
23074001	Structure of facial artery (body structure)
2309006	Gold
2311000124107	Supernumerary deciduous maxillary left second molar tooth
231249005	Spinal anesthesia
23141003	gasping respiration
23153004	Ileocecal valve structure (body structure)
23159000	Japanese spaniel
23172004	Bismuth
23180006	Pia mater structure (body structure)
23198005	Structure of medial lacunar lymph node (body structure)
232077005	Post-Vitrectomy
2321000124104	Supernumerary deciduous maxillary right first molar tooth
23213005	Vulval vestibule structure (body structure)
23215003	T12 vertebra
23226009	Structure of maxillary left second premolar tooth (body structur
23242002	Knee-chest position (finding)
232717009	Coronary artery bypass grafting (procedure)
233022006	Creation of conduit right atrium to pulmonary trunk
2331000124101	Supernumerary deciduous maxillary left first molar tooth
233134001	Damus-Stansel-Kaye operation
233139006	Norwood type operation
233159005	Ablation operation for arrhythmia
233170003	Implantation of automatic cardiac defibrillator
233199008	Closure of ductus arteriosus with clip
233224003	Central aortopulmonary shunt operation
233230003	Hemi-Fontan operation
2334006	Structure of calyx (body structure)
23347006	Structure of splenium of corpus callosum (body structure)
233817007	Triple vessel disease of the heart (disorder)
233819005	Stable Angina
233823002	Silent myocardial ischemia (disorder)
233981004	Arterial (True) Aneurysm
233982006	cirsoid aneurysm
234021009	cystic adventitial disease
2341000124106	Supernumerary deciduous maxillary right second molar tooth
23416004	Ulna
234171009	Drug-induced hypotension
23427002	Structure of maxillary left first molar tooth (body structure)
23438002	Structure of profunda femoris vein (body structure)
23451007	Adrenal structure (body structure)
2351000124108	Supernumerary deciduous maxillary left central incisor tooth
23583003	Inflammation (morphologic abnormality)
2361000124105	Supernumerary deciduous maxillary left canine tooth
23629009	Hays converter cow breed
236423003	Renal impairment (disorder)
236886002	Hysterectomy
2371000124103	Supernumerary permanent mandibular left second molar tooth
23719005	Transplantation of bone marrow (procedure)
23730008	Papilloma, no International Classification of Diseases for Oncol
237380007	Pre-biopsy localization of breast lesion
23747009	Skin structure of chin (body structure)
237473006	Rupture of breast implant
237495005	Thyroid Nodule
23771002	Structure of left gastric artery (body structure)
23788009	^97^Ruthenium
237897009	Vascular Calcification
2381000124100	Supernumerary permanent mandibular left lateral incisor tooth
238108007	Cachexia
23826000	Feline species (organism)
238810007	Flushing
2391000124102	Supernumerary permanent mandibular left third molar tooth
239503002	Resurfacing of the patella
23995009	Bull terrier
2400006	Structure of mandibular left first premolar tooth (body structur
2401000124100	Supernumerary permanent mandibular right second molar tooth
24010005	Aphakic
24020000	Horizontal
24028007	Right
24062007	Structure of innermost intercostal muscle (body structure)
24079001	Atopic dermatitis
240946003	Percutaneous removal of intravascular foreign body
24097009	Hand bone
240977001	Biopsy of skin
24099007	Oxygen
2411000124102	Supernumerary permanent mandibular right third molar tooth
24111007	FHC elite pig 3 pig breed
241213007	Cardiac shunt study (procedure)
24135002	Ultrasonography of total body
24136001	Hip joint structure (body structure)
24142002	Nipple structure (body structure)
241439007	Positron emission tomography heart study (procedure)
241443006	Positron emission tomography study for localization of tumor (pr
241466007	Intravascular ultrasound scan (procedure)
241539009	Computed tomography of breast (procedure)
24154002	Musculoskeletal extension, function (observable entity)
241547009	Computed tomography of heart (procedure)
241553009	Computed tomography of abdominal aorta (procedure)
241615005	Magnetic resonance imaging of breast (procedure)
241620005	Magnetic resonance imaging of heart (procedure)
24162005	Ovarian follicle structure (body structure)
241663008	vascular MRI
24167004	fast green FCF stain
241686001	Dual energy X-ray photon absorptiometry (procedure)
241687005	Induction of general anesthesia (procedure)
241695009	Maintenance of general anesthesia (procedure)
2421000124105	Supernumerary permanent mandibular right second premolar tooth
24215009	Picric acid
2424003	Sarcoma, no International Classification of Diseases for Oncolog
24299002	Skye terrier
24301009	^198^Gold
2431000124108	Supernumerary permanent mandibular left first molar tooth
243147009	Controlled Ventilation
243154003	High frequency ventilation
243156001	Continuous flow ventilation (procedure)
24319000	Boar power pig 414 pig breed
243776001	blood sampling from extracorporeal blood circuit
24389009	Injection site granuloma
243898001	Lumbo-Sacral Spine
243902007	Level of C2/C3 intervertebral disc
243903002	Level of C3/C4 intervertebral disc
243904008	Level of C4/C5 intervertebral disc
243905009	Level of C5/C6 intervertebral disc
243906005	Level of C6/C7 intervertebral disc
243908006	Level of T1/T2 intervertebral disc
243909003	Level of T2/T3 intervertebral disc
243910008	Level of T3/T4 intervertebral disc
243911007	Level of T4/T5 intervertebral disc
243912000	Level of T5/T6 intervertebral disc
243913005	Level of T6/T7 intervertebral disc
243914004	Level of T7/T8 intervertebral disc
243915003	Level of T8/T9 intervertebral disc
243916002	Level of T9/T10 intervertebral disc
243917006	Level of T10/T11 intervertebral disc
243918001	Level of T11/T12 intervertebral disc
243920003	Level of L1/L2 intervertebral disc
243921004	Level of L2/L3 intervertebral disc
243922006	Level of L3/L4 intervertebral disc
243923001	Level of L4/L5 intervertebral disc
243925008	Level of C7/T1 intervertebral disc
243926009	Level of T12/L1 intervertebral disc
243927000	Level of L5/S1 intervertebral disc
243977002	Rutherford Morrison's pouch (body structure)
244089006	Skin of side of nose (body structure)
244097004	Skin of jawline
2441000124103	Supernumerary permanent mandibular left canine tooth
244106003	Skin of anterior surface of thorax
244107007	Sternal skin
244111001	Skin of posterior surface of thorax
244117002	Skin of root of penis
244118007	Skin of shaft of penis
244169007	Skin of fingers and thumb (body structure)
24422004	Axial
244251006	1st Septal Coronary Artery
244252004	Intermediate Artery (Ramus)
244411005	Iliac vein structure (body structure)
244415001	Saphenopopliteal junction
244453006	Optic chiasma (body structure)
24483006	Skin structure of postauricular region (body structure)
24484000	Severe (severity modifier) (qualifier value)
245100002	Tendon of Rotator Cuff of Shoulder
2451000124101	Supernumerary permanent mandibular left first premolar tooth
24511001	Technetium Tc^99m^ succimer
24516006	meldola blue stain
24527008	Skin structure of palmar area of wrist (body structure)
24532009	Structure of foramen magnum (body structure)
245321008	upper jugular lymph node
245322001	middle jugular lymph node
245323006	lower jugular lymph node
245324000	posterior triangle cervical lymph node
245328002	postauricular lymph node
245341003	tracheobronchial lymph node
245344006	perigastric lymph node
245346008	peripancreatic lymph node
245544005	Implantation of baffle, atrial or interatrial (procedure)
245616001	Entire deciduous maxillary right first molar tooth (body structu
245619008	Entire deciduous maxillary right lateral incisor tooth (body str
245620002	Entire deciduous maxillary right central incisor tooth (body str
245631005	Entire deciduous mandibular right first molar tooth (body struct
245639007	Entire deciduous mandibular left canine tooth (body structure)
24573005	Structure of mandibular left second premolar tooth (body structu
245814000	Mucosa of maxillary gingiva
245823002	Mucosa of mandibular gingiva
245831007	Mucosa of tip of tongue
245849007	Post-surgical anatomy
24587005	Image analysis
246090004	Associated finding (attribute)
246092007	Cardiac cycle phase (attribute)
2461000124104	Supernumerary permanent mandibular right first premolar tooth
246101005	Reason for stopping test (attribute)
246112005	Severity (attribute)
246205007	Quantity
246206008	Number of lesions (observable entity)
246244004	Type of stenosis (attribute)
246262008	Score (attribute)
246345001	Graft material
246432004	Number of occurrences (qualifier value)
246464006	Function
246489000	Pharmacological stress used (attribute)
247049005	Crystalline lens finding (finding)
247094004	Gas in vitreous cavity
247095003	Silicone Oil
2471000124106	Supernumerary permanent mandibular left second premolar tooth
247441003	Erythema
247472004	Weal
2481000124109	Supernumerary permanent mandibular left central incisor tooth
248218005	Awake
248220008	Asleep
248243004	Exercise tolerance (observable entity)
248300009	Body fat observable (observable entity)
248366000	Chest circumference (observable entity)
24840008	CPF pig breed
248523006	Rectal mass
24853006	^223^Radium
248536006	Functional performance and activity
248584002	Catching breath (finding)
248585001	irregular breathing
24863003	Postprandial (qualifier value)
24865005	Structure of posterior sinus of Valsalva (body structure)
248808008	Breast size (observable entity)
24889003	Structure of pyloric lymph node (body structure)
24891006	Sodium diatrizoate (product)
248983002	Obstetric history (observable entity)
24900003	procion brilliant blue MRS stain
2491000124107	Supernumerary permanent mandibular right first molar tooth
249192005	Number of umbilical arteries
24924006	Parietal bone structure (body structure)
249599008	Empty Rectum
249602003	Full Rectum
24967003	Oriental shorthaired cat
249708006	Structure of renal hilar lymph node (body structure)
24977001	Topical chemotherapy for malignant neoplasm
2501000124104	Supernumerary permanent mandibular right canine tooth
250431005	Color of fluid (observable entity)
25062003	Feeding tube, device (physical object)
25064002	Headache
250767002	Pulmonary Artery Pressure
25079009	lissamine fast yellow stain
250881009	Equipment temperature (observable entity)
250907009	Left ventricular function (observable entity)
250909007	Left ventricular wall motion (observable entity)
25091000	solochrome cyanine R stain
250924003	Left ventricular size (observable entity)
250929008	Left ventricular cavity size (observable entity)
250949004	Right ventricular wall motion (observable entity)
250964004	Right ventricular cavity size (observable entity)
25097001	Hound
251011009	Aortic Valve Area
251012002	Mitral Valve Area
251013007	Pulmonic Valve Area
251014001	Tricuspid Valve Area
251050008	Pulmonary to systemic flow ratio (observable entity)
251053005	Myocardial perfusion (observable entity)
251055003	Reversible myocardial perfusion defect
251056002	Partially Reversible myocardial perfusion defect
251057006	Fixed myocardial perfusion defect
251081004	Cardiovascular pressure gradient (observable entity)
2511000124101	Supernumerary permanent mandibular right central incisor tooth
251120003	Incomplete Left bundle branch block
251124007	Incomplete Right bundle branch block
251135002	Borderline normal electrocardiogram (finding)
251159007	Ventricular tachycardia, polymorphic
251175005	Ventricular premature contraction
25126001	Pedunculated
251271006	Vascular Resistance
25171009	Redbone coonhound dog breed
25173007	Recurrent tumor (finding)
251786004	Extrafoveal ocular fixation (finding)
251795007	Power of sphere (observable entity)
251797004	Power of cylinder (observable entity)
251799001	Axis of cylinder (observable entity)
252064005	Arterial velocity (observable entity)
252068008	Pulsatility index, arterial velocity waveform (observable entity
2521000124109	Supernumerary permanent mandibular right lateral incisor tooth
25211005	Aunt
252129004	Test duration (observable entity)
252130009	Total exercise time (observable entity)
252131008	Time from start of test (observable entity)
25238003	Cranial nerve structure (body structure)
252416005	Histopathology test (procedure)
252418006	Transthoracic echocardiography (procedure)
252420009	Intravascular echocardiography
252421008	Intracavitary echocardiography (procedure)
252426003	Cardiac ventriculography
252427007	Coronary bypass graft angiography (procedure)
25243005	Toy poodle dog breed
252432008	Radionuclide myocardial perfusion study
25247006	Structure of anterior auricular lymph node (body structure)
25264009	German wirehaired pointer dog breed
252680004	Radionuclide study for localization of tumor or inflammatory dis
252721009	Scalp EEG
252735006	Ambulatory EEG
252738008	Video EEG
253001006	Merkel cell carcinoma
2531000124107	Supernumerary permanent maxillary right third molar tooth
25322007	dilatation
25327001	Dorset sheep superbreed
253276007	Cor triloculare biventriculare (disorder)
25342003	Middle ear structure (body structure)
25351006	Fluorescein sodium stain
253551005	Restrictive ventricular septal defect (disorder)
253590009	Pulmonary atresia with intact ventricular septum
253591008	Pulmonary atresia with ventricular septal defect
253639004	Intrapulmonary arteriovenous fistula (disorder)
253678000	Thoracic Aortic Coarctation
25369002	Westphalian horse breed
253728007	Right dominant coronary system (disorder)
253729004	Left dominant coronary system (disorder)
253730009	Balanced coronary system (disorder)
2541000124102	Supernumerary permanent maxillary left central incisor tooth
25419009	Barium Sulfate
25437005	Dyskinesis
25447008	Structure of posterior mediastinal lymph node (body structure)
254582000	Adenocarcinoma of rectum
254626006	Adenocarcinoma of lung
254634000	Squamous cell carcinoma of lung
254637007	Non-small cell lung cancer
254651007	Squamous cell carcinoma of skin
254819008	Atypical mole syndrome
254845004	Fibroadenoma of breast (disorder)
25489000	Pericardial cavity structure (body structure)
254900004	Prostate cancer
254938000	Astrocytoma of brain (disorder)
255029007	Papillary thyroid carcinoma
255046005	Neuroendocrine tumor
255052006	Disseminated malignancy of unknown primary
255072001	Malignant tumor of salivary gland (disorder)
2551000124100	Supernumerary permanent maxillary right central incisor tooth
25510005	Heart valve prosthesis
255208005	Ipsilateral
255209002	Contralateral
255218000	Mid-frequency
255227004	Recurrent
255235001	Pre-dose
255236000	Peak systolic, function (observable entity)
255238004	Continuous
255253007	End of Protocol
255282008	Discoid
255288007	Nodular
255321001	Ulcerative
255378009	Aneurysmal
255380003	Eccentric
255423002	fibrous
255460003	Inward
255465008	Concentric
255482005	Left Upper Segment
255496004	Right Lower Segment
255499006	Right Upper Segment
255503000	Entire
255507004	Small
255508009	Medium
255509001	Large
255511005	long
255518004	Down
255521002	Downward gaze (qualifier value)
255523004	Left downgaze
255524005	Right downgaze
255525006	Left upgaze
255526007	Right upgaze
255530005	Left gaze
255531009	Right gaze
255532002	Up
255533007	Upward gaze
255543005	Outward
255549009	Anterior
255551008	Posterior
255561001	Medial
255566006	Post-dose
255590007	Extents (qualifier value)
255593009	Circumferential
255594003	Complete
255603008	Major
255604002	Mild
255605001	Minimum
255606000	Minor
255609007	Partial (qualifier value)
255619001	Total
255631004	Antibiotic
255632006	Anticonvulsant
255641001	Caffeine
255667006	Paraffin (substance)
25569003	Ventricular tachycardia
255792001	acid phosphatase stain
255793006	Albert's stain
255794000	auramine stain
255795004	beta-glucuronidase stain
255796003	chloroacetate esterase stain
255797007	Feulgen reaction stain
255798002	field's stain
255799005	Flagellar stain
255800009	immunofluorescent stain
255801008	Jenner-Giemsa stain
255802001	Leishman stain
255803006	may-Grunwald giemsa stain
255804000	methyl green pyronin stain
255805004	myeloperoxidase stain
255806003	neutrophil alkaline phosphatase stain
255807007	nonspecific esterase stain
255808002	periodic acid Schiff stain
255810000	Romanowsky stain
255811001	spore stain
255813003	Ziehl-Neelsen stain
25594002	Moderate risk of (contextual qualifier) (qualifier value)
2561000124103	Supernumerary permanent maxillary right second premolar tooth
256235009	Exercise
256496006	Gold Alloy
256501007	Carbon Fiber
256506002	Stainless Steel Material
256526003	Cobalt-chromium alloy
256579008	Calcium Hydroxyapatite
25660007	Barbados sheep breed
256674009	Fat
256779006	Vitelline Artery of Placenta
25683005	Structure of retropharyngeal lymph node (body structure)
256875007	Vitelline Vein of Placenta
2571000124105	Supernumerary permanent maxillary right lateral incisor tooth
257327003	Dynamic hip screw plate (physical object)
257362008	plastic stent
257363003	metal stent
257409000	Vena cava filter
25748002	Structure of maxillary left lateral incisor tooth (body structur
25761002	Glutamine
25763004	Skin of anterior surface of lower leg
257771002	Cemented component fixation
257833000	Internal fixation using staple
257834006	Internal fixation using screw
257835007	Internal fixation using plate
257837004	Internal fixation using internal fixator system (procedure)
257912008	Rotation - action
257950002	Salvage Procedure
258083009	Visual estimation
258090004	Calculated
2581000124108	Supernumerary permanent maxillary left third molar tooth
258104002	Measured
25813002	Holsteiner horse breed
258153002	Target Heart Rate Achieved
258177008	Magnetic resonance imaging guidance
258181008	Electrocardiogram analysis (qualifier value)
258214002	Stage (attribute)
258215001	Stage 1
258219007	Stage 2
258224005	Stage 3
258228008	Stage 4
258245003	Grade 4: undifferentiated
258270003	High risk tumor
258433009	Smear sample
25856007	Boar power pig 929 pig breed
258562007	Genetic sample
258661006	Slide (specimen)
25876001	Emergent Procedure
2591000124106	Supernumerary permanent maxillary right first molar tooth
25910003	Papillary carcinoma (invasive)
259153006	Chloroform
259170003	Diethyl ether
259221006	Methanol
25941002	orange II stain
25943004	Structure of atrioventricular node (body structure)
25990002	Renal pelvis structure (body structure)
25991003	Cerebellar cortex structure (body structure)
2601000124103	Supernumerary permanent maxillary right canine tooth
260245000	Findings values (qualifier value)
260360000	Very high (qualifier value)
26036001	occlusion
260376009	Enlarged
260385009	Negative
260388006	No status change (qualifier value)
260395002	Normal Range
260408008	Weakly positive
260409000	Well defined
260413007	None
260426006	medial oblique
260427002	Oblique lateral (qualifier value)
260450008	Lordotic projection (qualifier value)
26046004	Stress test using Bicycle Ergometer
260473000	Waters - 35 degree tilt to radiographic baseline (qualifier valu
260492003	Brewerton projection
260493008	Harris Beath axial projection
260496000	Judet projection
260497009	Mortice projection
260499007	Occlusal projection
260506009	Van Rosen projection
260521003	Internal
26057009	Exotic shorthaired cat
260585005	Via brachial artery
260590008	Via femoral artery
260601006	Via femoral vein
260674002	Direction of flow (attribute)
260753009	Source (attribute)
260787004	Physical object
26079004	Tremor (finding)
260858005	Extent (attribute)
260867005	Period of collection (qualifier value)
260870009	Priority (attribute)
260893003	Waveform
260905004	Condition (attribute)
260911001	Dosage
261004008	Diagnostic Intent
261039008	Valsalva maneuver
26105007	Holstein-Friesian cow breed
261061003	Bronchial (qualifier value)
261073003	epicardial
261074009	External
261089000	Inferior
2611000124100	Supernumerary permanent maxillary left canine tooth
261129000	Midline
261197005	Doppler Color Flow
261198000	Doppler Continuous Wave
261199008	Doppler Pulsed
261249004	Nickel cobalt chromium
261250004	Nickel Titanium
26140008	Uvula palatina structure (body structure)
26141007	ST depression
261459001	Via arm vein
26146002	Complete transposition of great vessels
261537001	Insertion of interatrial baffle
261613009	Stage 0
261617005	Stage 5
261665006	Unknown
261712009	Acrylic resin
26194003	Tungsten
2620004	T3/T4 disc
262003004	Normal saline (product)
262008008	Not performed
262061000	Postoperative period (qualifier value)
262068006	Preoperative
2621000124108	Supernumerary permanent maxillary left second molar tooth
26216008	Central
262202000	Therapeutic Intent
26229008	Nova Scotia duck tolling retriever dog breed
26230003	Uncinate fasciculus
262301009	Opaque Marker
26242008	mixed
262502001	Post-chemotherapy
26283006	Superficial
2631000124106	Supernumerary permanent maxillary right second molar tooth
26332008	Norwich terrier
263654008	Abnormal
263677008	Antegrade Flow
26370007	Hemostatic agent
263706005	Circumscribed
263707001	Clear
263720003	Compression - action
263816006	Muscular (qualifier value)
26382003	Japanese bobtail cat
26386000	Vitreous cavity structure (body structure)
263943000	Anterior Wall
263972004	Cerebellar Subarachnoid Space
264045001	Intraluminal
264068005	Left Lower Segment
2641000124101	Supernumerary permanent maxillary left first premolar tooth
264114003	Ostium
26412008	Endotracheal tube, device (physical object)
264159006	Posterior Wall
264208000	Subcostal
264217000	Superior
264293000	Coronary artery graft
26444007	Shoulder girdle structure (body structure)
264481007	Gastrocnemius vein
264579008	thrombosis
264844003	left ventricle apical anterior segment
264845002	left ventricle apical septal segment
264846001	left ventricle basal inferior segment
264847005	left ventricle mid inferior segment
264848000	left ventricle mid anterior segment
264849008	left ventricle apical inferior segment
264850008	left ventricle basal anterior segment
264853005	left ventricle apical lateral segment
264908009	Post-radiation
26493002	Suprasternal notch
2651000124104	Supernumerary permanent maxillary left lateral incisor tooth
26523005	Dobutamine
26525003	White Park cow breed
26527006	Inverse Trendelenburg position (finding)
265483003	Right Ventriculography
265484009	Left Ventriculography
2661000124102	Supernumerary permanent maxillary left first molar tooth
26639007	Toy fox terrier dog breed
26643006	Oral route
266706003	Continuous electrocardiogram monitoring (procedure)
266894000	Family history of cardiovascular disease
266897007	Family history of myocardial infarction
266919005	No History of Smoking
26699009	New Forest pony horse breed
266995000	History of - cardiovascular disease
267011001	Gynecological history (observable entity)
26703007	Structure of anterior tibial vein (body structure)
267036007	Dyspnea
2671000124109	Supernumerary permanent maxillary right first premolar tooth
26795005	Skin structure of thenar region of palm (body structure)
26805005	Structure of small saphenous vein (body structure)
2681000124107	Supernumerary permanent maxillary left second premolar tooth
26818002	Superficial palmar arch structure (body structure)
26837006	American cream horse breed
268384009	Total blood volume (observable entity)
268400002	12 lead electrocardiogram (procedure)
268445003	Ultrasound scan - obstetric (procedure)
268461001	Sheath contraception (finding)
26893007	Inguinal region structure (body structure)
268951004	On examination - breast lump palpated (finding)
26947005	Open wound of lower limb
26973000	American trotter horse breed
270002	Female first cousin
27016007	alizarin yellow GG stain
270492004	First degree Atrioventricular block
2705002	^72^Arsenic
27054007	^57^Cobalt
27065002	Suture
27081007	^127^Xenon
27088001	Spinal cord white matter structure (body structure)
27090000	Transitional cell carcinoma
271003	Bone plate, device (physical object)
27120008	malachite green stain
27125003	Korat cat
271593001	Severely ill
271594007	Syncope
271649006	Systolic blood pressure (observable entity)
271650006	Diastolic Pressure
27167007	MX category (finding)
27175001	Testicular Artery
271767006	Peeling of skin (finding)
271782001	Drowsy
271801002	Taste sense altered
271807003	Rash
271824009	respiration intermittent
271921002	Electrocardiogram finding (observable entity)
271955004	Nipple retraction
271989003	Disorder of breast implant
271993009	peripheral angiography
272113006	Before values (qualifier value)
272114000	During values (qualifier value)
272123002	Frequencies (qualifier value)
272163001	Mixture (qualifier value)
272180002	Garment (physical object)
272224001	Guide Wire
272287005	Inlay Dental Restoration
272466003	transforamenal
272476000	Transthoracic projection (qualifier value)
272479007	Posteroanterior projection (qualifier value)
272517003	Respiratory cycle point (qualifier value)
272518008	Cardiovascular cycle point (qualifier value)
272519000	Absent
272657006	Cardiac wall structure (body structure)
272673000	Bone structure (body structure)
272710004	Bone structure of thorax (body structure)
272737002	Site of (attribute)
272741003	Laterality
272998002	Structure of right hepatic vein (body structure)
273099000	Structure of middle hepatic vein (body structure)
27315000	Removal of breast implant
273202007	Structure of left hepatic vein (body structure)
273249006	Assessment scales (assessment scale)
27337007	Unifocal PVCs
27372005	Regional anesthesia
27385008	Field spaniel dog breed
2739003	Endometrium
273944007	Aluminum hydroxide
273948005	Chloral hydrate
27398004	Omentum structure (body structure)
274022008	Repair of coarctation of aorta
274060004	Structure of lobar artery of kidney (body structure)
274143007	Structure of interlobar artery of kidney (body structure)
274231001	Structure of arcuate artery of kidney (body structure)
274303007	On examination - lymph nodes (finding)
27431007	Fibrocystic disease of breast
274329007	Structure of interlobular artery of kidney (body structure)
274331003	Surgical biopsy of breast (procedure)
27444002	Belgian tervuren dog
274640006	Fever with chills (finding)
274662006	Transient limb paralysis
274668005	Noncardiac Chest Pain
2748008	Spinal cord structure (body structure)
27483000	Diagnostic radiography with contrast media
275035006	Heart valve replacement - prosthesis (procedure)
275514001	Impaired left ventricular function
275552000	History of kidney disease (situation)
27606000	Dental prosthesis, device (physical object)
27612005	Trigeminal nerve structure (body structure)
27615007	Great dane dog
276214006	Findings category type (qualifier value)
27624003	Chronically ill
276334009	Position of joint (finding)
27637000	Dextrocardia
27671009	rhodamine B stain
276755008	Right Atrial Pressure
276772001	Right Ventricular Systolic Pressure
276774000	Right Ventricular End-Diastolic Pressure
276780008	Left Ventricular Systolic Pressure
276781007	Left Ventricular End-Diastolic Pressure
276901002	Pulmonary Vascular Resistance
277016007	Alphachloralose
27706005	Structure of left pulmonary vein (body structure)
277132007	Therapeutic procedure
277381004	Stroke Index
277591006	Computed tomography guided biopsy
277592004	Magnetic resonance imaging guided biopsy
277630003	Left ventricular basal septal segment (body structure)
277631004	Left ventricle basal lateral segment (body structure)
277634007	Right Ventricle Midventricular Segment
277635008	Right Ventricle Basal Segment
277671009	Intraoperative
27789000	Infrequent
277956007	Couinaud hepatic segment II
277957003	Couinaud hepatic segment III
277958008	Couinaud hepatic segment IV
277959000	Couinaud hepatic segment V
277960005	Couinaud hepatic segment VI
277961009	Couinaud hepatic segment VII
277962002	Couinaud hepatic segment VIII
27812008	Electric heating pad, device (physical object)
278201002	Classification (attribute)
278307001	On admission
278318001	Transorbital projection (qualifier value)
27844007	benzo fast scarlet stain
278528006	Facial Swelling
27855007	Structure of deciduous maxillary right second molar tooth (body 
278571002	Structure of postvesicular lymph node (body structure)
278672000	Structure of lateral vesicular lymph node (body structure)
27872000	Specimen freezing
27885002	Third degree Atrioventricular block
27887005	Skin structure of medial canthus (body structure)
278983006	Fissure of lung
279046003	Pressure - physical agent (physical force)
279047007	Persistent pain following procedure
279084009	Chest discomfort
279141006	superficial parotid lymph node
279142004	deep parotid lymph node
279143009	mastoid lymph node
279144003	superficial cervical lymph node
279145002	deep cervical lymph node
279170002	Entire anulus fibrosus of tricuspid orifice (body structure)
279174006	Entire anulus fibrosus of mitral orifice (body structure)
279189002	Structure of promontory common iliac lymph node (body structure)
279215006	Limbic lobe
27925004	Nodule
279271008	Structure of interiliac lymph node (body structure)
279317000	Truncal Valve Structure
279336005	Posterior Commissure
27947004	Epigastric region structure (body structure)
279478000	Male external urethral orifice
279479008	Female external urethral orifice
27949001	Tarsal joint
279549004	Nasal cavity structure (body structure)
279609001	Structure of juxtaintestinal lymph node (body structure)
279706003	Structure of peripheral glandular zone of prostate (body structu
279784003	Structure of lymph node of lesser curvature of stomach (body str
279795009	Structure of lymph node of mesentery (body structure)
279866008	Structure of lymph node ring of cardia of stomach (body structur
279867004	Frenulum of labia minora
280062008	Esophageal Hiatus
280216006	suprapyloric lymph node
280314006	subpyloric lymph node
28035005	Teeth, gums and supporting structures
280371009	Brain cerebrospinal fluid pathway
280387007	Groin skin crease
280401006	Spinal cerebrospinal fluid pathway
280402004	Structure of retropyloric lymph node (body structure)
280416009	Indeterminate result
280556009	Structure of cystic lymph node (body structure)
280639005	Structure of common duct lymph node (body structure)
280677004	Internal limiting membrane of retina (body structure)
280711000	Region of metatarsal (body structure)
280734009	Vertebral foramen
280824006	Structure of splenic lymph node (body structure)
280906005	Keratolytic agent
280915003	Structure of inferior pancreatic lymph node (body structure)
280999005	superior pancreatic lymph node
281130003	Descending aorta structure (body structure)
281134007	Intercostal artery
281157001	Systemic vascular structure
281159003	Systemic artery
2812003	Structure of head of femur (body structure)
28121005	Iophendylate
281227003	Structure of inferior pancreaticoduodenal lymph node (body struc
281231009	Vascular structure of head (body structure)
281268007	Insufficient sample
281320004	superior pancreaticoduodenal lymph node
281379000	Pre-admission
281392002	Upper zone of lung
281393007	Middle zone of lung
281394001	Lower zone of lung
281496003	Pelvic vascular structure (body structure)
281642007	Skin of part of dorsal surface of hand
281676003	Structure of ileocolic lymph node (body structure)
281691001	Physiological monitoring regime (regime/therapy)
281765006	Structure of prececal lymph node (body structure)
281847004	Structure of retrocecal lymph node (body structure)
282031000	Structure of midcolic lymph node (body structure)
282044005	Structure of penile artery (body structure)
28205006	Structure of infrarenal aorta (body structure)
282258000	moles per unit volume (qualifier value)
28231008	Gallbladder structure (body structure)
28243009	^226^Radium
28273000	Bile duct structure (body structure)
283001	Structure of central axillary lymph node (body structure)
28330007	subcarinal lymph node
28347008	External ear structure (body structure)
28360002	Swiss alpine goat breed
28390009	Medial longitudinal fasciculus structure (body structure)
2841007	Structure of renal artery (body structure)
284355001	Left ventricle anterior segment
284356000	Left ventricle septal segment
284357009	Left ventricle inferior segment
284358004	Left ventricle lateral segment
284470004	Premature atrial contraction (disorder)
284639000	Umbilical vein
28480000	Structure of mandibular right first molar tooth (body structure)
28483003	Simmental cow breed
285285000	Cobb angle
285425001	upper deep cervical lymph node
285427009	middle deep cervical lymph node
285429007	lower deep cervical lymph node
285570007	Taking of swab
285645000	Disseminated malignancy of unknown primary (disorder)
28622002	alizarin yellow R stain
286558002	Ureteric stent
286866000	Mouth closed
2869004	Acetic acid
28693002	T7/T8 disc
28700002	Structure of carina (body structure)
28726007	Corneal structure (body structure)
287272002	Enlarged septal foramen of heart (disorder)
28744004	Black Welsh cow breed
28751008	Chow Chow
287572003	Diagnostic aspiration of breast cyst
288546009	Lower alveolar ridge structure (body structure)
288563008	After values (qualifier value)
28870006	Structure of epitrochlear lymph node (body structure)
28899001	Squamous cell carcinoma, no International Classification of Dise
28926001	Eruption caused by drug (disorder)
28960008	arteriosclerosis
289894009	Menstruation present
289925000	Waste Material
290006006	Photon
290069002	Discoloration of skin of breast
290084006	Breast normal
290113009	Bloody nipple discharge
290119008	Nipple problem
29092000	Venous structure (body structure)
29185008	fatty degeneration
292094009	Radiopharmaceutical Adverse Reaction
292095005	Contrast media adverse reaction
29218008	Indium^111^ pentetate
29223008	Boar power pig 565 pig breed
29235007	Pic line pig 26 pig breed
29252006	acridine orange stain
29342009	kenacid blue R stain
29348008	Pentetate calcium trisodium Yb^169^
29353003	Skin structure of clitoris (body structure)
293637006	Contrast Media Allergy
293638001	Allergy to X-Ray contrast media (disorder)
2942001	Carbon^14^ D-xylose
29426003	Paralytic syndrome
29445007	Conjunctival structure (body structure)
29460005	Copper^67^ ceruloplasmin
29483008	calcified atheromatous plaque
29522004	toluidine blue stain
29534007	Ciliary body structure (body structure)
29565003	Structure of right lobe of thyroid gland (body structure)
29660000	Structure of inferior phrenic artery (body structure)
29700009	Structure of right subclavian artery (body structure)
29707007	Toe structure (body structure)
297120004	Anesthetic face mask
297171002	Cervicothoracic region of spine structure (body structure)
297172009	Thoracolumbar region of spine structure (body structure)
297173004	Lumbosacral region of spine structure (body structure)
297174005	Sacrococcygeal region of spine structure (body structure)
297968009	Bleeding skin
298336006	No motor response to command
29836001	Hip region structure (body structure)
29850006	Iliac crest structure (body structure)
2985005	Paget's disease, mammary (of the nipple)
29857009	Chest Pain
29870000	Umbilical cord structure (body structure)
29881002	Connor prairie pig breed
299716001	Iliac and/or femoral artery structures (body structure)
299993000	Structure of mesenteric artery lymph node (body structure)
300004	Miniature schnauzer dog breed
30017007	Vasodilatation
30021000	Lower leg structure (body structure)
30024008	Structure of sigmoid lymph node (body structure)
300571009	Finding of gestational sac (finding)
300577008	Finding of lesion (finding)
300841009	Poorly defined
300842002	Shape
30089001	Toggenburg goat breed
300995000	Exercise-induced angina (disorder)
301121007	Myocardial perfusion normal
30114003	Medial lemniscus structure (body structure)
30123000	Repair of atrial septal defect with prosthesis by closed heart t
30156004	Invasive cribriform carcinoma
301766008	Lesion of Brain
30180000	Tunica adventitia (body structure)
301939004	Constricted Pupil
302343007	Insertion of prosthesis for breast (procedure)
302396003	Cryotherapy to skin lesion
3027009	^133^Barium
30288003	Ventricular Septal defect
302924003	Breast hematoma
303110006	Postprocedural period (qualifier value)
303111005	During menopause
30315005	Small intestine
303270005	Liver and/or biliary structure (body structure)
303337002	Tonsil and adenoid structure (body structure)
303402001	Vascular structure of kidney (body structure)
30347000	Italian greyhound
303623000	Structure of posterior tibial lymph node (body structure)
303653007	Computed tomography of head (procedure)
303680000	Computed tomography of cardiovascular system (procedure)
303713004	Structure of anterior tibial lymph node (body structure)
303827001	trunk angiography
30384003	Brahma cow breed
303960004	Thrombolytic agent
30399003	Structure of anterior horn of lateral ventricle (body structure)
3040004	Technetium Tc^99m^ disofenin
304059001	endocardial
304121006	Femoral Head Prosthesis
304283002	Half-life of radiopharmaceutical (qualifier value)
304292004	Surgeon
304367000	Uncemented component fixation
30448006	Lacombe pig breed
304495004	Vital signs monitoring
304915008	Duke treadmill score
30492008	Diuretic
30518006	Scaphoid
305437000	Cardiac valve annulus
30565000	Cocker spaniel, any solid color other than black (organism)
3058005	Peripheral nervous system structure (body structure)
30598005	Skin structure of epigastric area (body structure)
30608006	Skeletal muscle structure of upper limb (body structure)
30618001	Structure of deciduous maxillary right canine tooth (body struct
30634003	Tamworth pig breed
306783000	Tibial plateau structure (body structure)
307047009	Rectal temperature
307152002	Temporal periods relating to procedure (qualifier value)
307153007	Before Procedure
307154001	During Procedure
30720007	Boar power pig 84 pig breed
307279007	Prosthetic replacement of heart valve (procedure)
307280005	Implantation of cardiac pacemaker
30730003	Sagittal
307429007	After menopause
30746006	Lymphadenopathy
307486002	Single event
307502000	Squamous cell carcinoma of mouth
30793004	posterior auricular lymph node
308064009	History of cerebrovascular disease
30807003	Benign
308546005	Dissection of aorta (disorder)
308689002	Coin lesion of lung (finding)
308696000	Coarctation of the Aorta Balloon Angioplasty
309050000	Body substance sample
309051001	Body fluid sample
309058007	breast tru-cut biopsy sample
309059004	frozen section breast sample
309312004	Cartilage tissue (body structure)
309343006	Physician
309390008	Hospital consultant (occupation)
309523001	Pseudophakia
309546004	lumpectomy breast sample
309547008	segmentectomy breast sample
309548003	breast duct sample
309587003	Calcification of breast
309602000	Temporal periods relating to feeding and eating (qualifier value
309606002	Before menopause
309649001	On examination - lens (finding)
309825002	Spatial and relational concepts (qualifier value)
3099004	Romney marsh sheep breed
309901009	Anesthetic department (environment)
309902002	Clinical oncology department (environment)
309903007	Radiotherapy department (environment)
309904001	Intensive care unit (environment)
309907008	Cardiac intensive care unit (environment)
309910001	Pediatric intensive care unit (environment)
309913004	Clinical allergy department (environment)
309914005	Audiology department (environment)
309915006	Cardiology department (environment)
309918008	Respiratory medicine department (environment)
309923008	Dermatology department (environment)
309925001	Endocrinology department (environment)
309927009	General Medicine
309933000	Geriatric Medicine
309934006	Infectious diseases department (environment)
309935007	Ophthalmology
309936008	Nephrology department (environment)
309937004	Neurology department (environment)
309938009	Nuclear medicine department (environment)
309939001	Palliative care department (environment)
309940004	Rehabilitation department (environment)
309941000	Rheumatology department (environment)
309942007	Obstetrics and gynecology department (environment)
309943002	Gynecology department (environment)
309944008	Obstetrics department (environment)
309948006	Pediatric oncology department (environment)
309949003	Pain management department (environment)
309950003	Pathology department (environment)
309954007	Hematology department (environment)
309956009	Medical microbiology department (environment)
309958005	Psychiatry department (environment)
309959002	Child and adolescent psychiatry department (environment)
30996001	Homo sapiens (living organism) (organism)
309964003	Radiology department (environment)
309966001	Stroke unit (environment)
309967005	Surgical department (environment)
309968000	Breast surgery department (environment)
309969008	Cardiothoracic surgery department (environment)
309970009	Thoracic surgery department (environment)
309971008	Cardiac surgery department (environment)
309972001	Dental surgery department (environment)
309974000	Oral surgery department (environment)
309978002	Otorhinolaryngology
309979005	Endocrine surgery department (environment)
309980008	Gastrointestinal surgery department (environment)
309983005	Colorectal surgery department (environment)
309984004	General surgical department (environment)
309985003	Hand surgery department (environment)
309989009	Orthopedic Surgery
309991001	Pediatric surgical department (environment)
309992008	Plastic surgery department (environment)
309993003	Transplant Surgery
309994009	Trauma surgery department (environment)
309995005	Urology department (environment)
309996006	Vascular surgery department (environment)
310030000	Endoscopy service (qualifier value)
310076001	Clinical biochemistry service (qualifier value)
310101009	Speech and language therapy service (qualifier value)
310105000	Optometry service (qualifier value)
310123008	Psychology service (qualifier value)
310127009	Magnetic Resonance Imaging Service
310128004	Computerized Tomography Service
310158005	Hepatobiliary surgical service (qualifier value)
310159002	Neurosurgical service (qualifier value)
310169008	Ultrasonography service (qualifier value)
310200001	Cytology service (qualifier value)
310464005	Physiotherapy department (environment)
31065004	Occipital lobe structure (body structure)
310651003	Proximal Femur
310652005	Distal Femur
31077009	Shih tzu dog
310787001	Structure of lung and/or mediastinum (body structure)
310805002	Sudan black stain
31094006	Structure of lobe of lung (body structure)
31099001	Systemic
31113003	diverticulum
31145008	Structure of occipital artery (body structure)
31162003	Structure of coronary sinus of left atrial septum (body structur
31171007	Structure of fibular lymph node (body structure)
311731000	Paraffin wax
31186001	Chondroma
31192007	Ferrous chloride Fe^59^
3120008	Pleural structure
312004007	Retrograde Flow
312064005	Hypoglycemic agent (product)
312288001	Vascular graft (morphologic abnormality)
312500006	Regional lymph node structure (body structure)
312501005	Structure of lymph node of head and neck (body structure)
312502003	Lymph node structure of trunk (body structure)
312503008	Lymph node structure of limb (body structure)
312522004	Common non-mitral non-tricuspid Atrioventricular Valve Structure
312535008	Pharynx and/or larynx structures (body structure)
31260003	methylene violet stain (Bernthsen)
312779009	Bone structure of head and/or neck
31281003	English coonhound dog breed
312965008	Laser assisted in situ keratomileusis (procedure)
31306009	Quinidine
31329001	Pastern of forefoot
313376005	No family history of breast carcinoma
31351009	Postartificial menopausal syndrome (disorder)
31377001	Rough collie dog breed
3138006	Bone
31389004	oropharynx
31392000	American eskimo dog breed
314116003	Post-infarction angina
314122007	Maintenance therapy
314186008	inflammatory abdominal aortic aneurysm
31428008	Corpus striatum structure (body structure)
314348007	Poor Visual Fixation
31435000	Fallopian tube structure (body structure)
314395006	Skin of side of nose
314439003	Maximum systolic blood pressure
314440001	Average systolic blood pressure
314451001	Minimum diastolic blood pressure
314452008	Maximum diastolic blood pressure (observable entity)
314453003	Average diastolic blood pressure
314730000	lymph node of stomach
314736006	female genital lymph node
314796009	Malleolar structure of tibia
314900004	Sudan stain
315003	Skin structure of umbilicus (body structure)
31527000	Sodium chloride Na^24^
3159004	Structure of costocervical trunk (body structure)
31633003	Yorkshire coach horse breed
31636006	Anterior chamber of eye structure (body structure)
31640002	Occipital bone structure (body structure)
31653004	fibromuscular dysplasia
31677005	Structure of profunda femoris artery (body structure)
31688004	Testicular Vein
31701002	Ventral funiculus structure (body structure)
31714001	new fuchsin stain
31724009	Measurement of venous pressure (procedure)
31764008	Trapezius muscle
317665004	Superior articular process of vertebra
317766009	Structure of inferior articular process of vertebra (body struct
31811003	Carbon dioxide
31842008	Normal shape
31845005	Retraction of nipple (disorder)
31934006	Structure of acromion (body structure)
31953001	Strontium nitrate Sr^87^
31971008	American water spaniel dog breed
31982000	Structure of maxillary left central incisor tooth (body structur
31996006	vasculitis
32048006	Adenoma, no subtype (morphologic abnormality)
32062004	Common carotid artery structure (body structure)
320917000	Oxygen gas
321000119108	History of malignant melanoma of the skin
32114007	Structure of occipital vein (body structure)
32145006	Romanov sheep breed
3216001	Lincoln red cow breed
32185000	Lateral decubitus position (finding)
3227004	Left Main Coronary Artery
32297006	Boar power pig 48 pig breed
32318003	Vasoconstriction
3236000	Structure of posterior segment of right upper lobe of lung (body
32361000	Popliteal fossa structure (body structure)
32381004	Portal (qualifier value)
32400000	Preaxial
32413006	Transplantation of heart (procedure)
3243006	Structure of parametrial lymph node (body structure)
32457005	Body fluid
32505007	^32^Phosphorus
32591006	Kerry blue terrier
3260001	Duroc pig breed
32622004	Descending colon structure (body structure)
32651000	arteriosclerosis with fibrinoid necrosis
32670005	Great Pyrenee dog
32672002	Descending aorta
32683006	FHC elite pig 7 pig breed
32713005	Cecum structure (body structure)
32764006	Portal vein structure (body structure)
32836007	Sodium acetrizoate
32849002	Esophagus
32859001	Structure of inferior mesenteric vein (body structure)
32913002	Medullary carcinoma
32938007	Gir cow breed
32968003	Inflammatory carcinoma
33060004	Cerebellar white matter structure (body structure)
330888007	Rose Bengal
33096000	Vertical
33212007	Boar power pig 616 pig breed
3325005	Lipopolysaccharide
33252009	beta-Adrenergic blocking agent
33271006	Iodohippurate I^131^ sodium
33272004	Structure of myocardium of posterolateral region (body structure
333111009	Permethrin stain (substance)
33367005	Coronary Arteriography
33401005	Wirehaired pointing griffon dog
33458006	Bernese mountain dog
3347005	Dandie dinmont terrier
33496007	Reconstruction of breast (procedure)
3354004	Havana brown cat
33551003	Kentucky red berkshire pig breed
33564002	Structure of lower outer quadrant of breast (body structure)
33586001	Sitting position (finding)
33593002	vascular wall degeneration
3361000	Anti-heparin agent
33626005	Structure of left auricular appendage (body structure)
33712006	Skin structure of hand (body structure)
33723005	Structure of middle cerebellar peduncle (body structure)
33770006	Structure of lateral axillary lymph node (body structure)
33785000	Iodohippurate I^123^ sodium
337915000	Homo sapiens
33795007	Structure of inferior mesenteric artery (body structure)
33843005	Efferent
33889003	Atypical lobular hyperplasia
33930006	Structure of subarachnoid space of brain (body structure)
339648008	Colostomy bag
34026001	Semiprone position (finding)
341036005	Colostomy set (physical object)
34106002	Trendelenburg position (finding)
34108001	curled-up
34127007	^85^Krypton
34128002	chrome azurol S stain
3415004	Cyanosis
34200004	Standardbred horse breed
34202007	Aortic valve structure (body structure)
34206005	Subcutaneous route
342706005	Ileostomy set (physical object)
34296003	Frog-like posture (finding)
3430008	Radiation Therapist
34318004	Proximal Ulna
34340008	Venous network
34360000	Malignant fibrous histiocytoma
34402009	Rectum structure (body structure)
344088002	Urostomy bag
34411009	Broad ligament structure (body structure)
344575009	Urostomy set (physical object)
344994008	ventricular pacing
345000	Atrioventricular bundle structure (body structure)
34516001	Ileum
34536000	Amniocentesis
34595003	Boar power pig 828 pig breed
34618005	Bos taurus
34625003	Structure of medial common iliac lymph node (body structure)
346322006	Anion exchange resin
34635009	Structure of lumbar artery (body structure)
346441008	Fish oils
346553009	Lidocaine + Prilocaine
34700000	fast blue B salt stain
34707002	Biliary tract structure (body structure)
347379006	Lactated Ringer's solution (product)
34752004	Sealyham terrier
34759008	Urethral catheter, device (physical object)
34763001	potassium hydroxide stain
34775006	Structure of cubital lymph node (body structure)
34870009	Irish water spaniel dog breed
34882000	Giant fibroadenoma
34926004	Skin of submental area
349358000	Radiopharmaceuticals (product)
34959001	T10/T11 disc
350086004	Fluorescein product (product)
35039007	Uterus
35094004	tropaeolin O stain
35202002	Scanning or imaging with vascular flow (procedure)
35229007	Chianina cow breed
35259002	Structure of deltoid muscle (body structure)
35304003	Pericardial tamponade
35321007	Fluorodeoxyglucose F^18^
35337001	^68^Gallium
35352008	fluorescent stain
35354009	Equus caballus
353842007	Thallium-201
353903006	Iopromide
353912008	Iothalamate
353946009	Gadoteridol
353962003	Iodixanol
354064008	Methylene blue
354088005	Gadodiamide
354094002	Metrizoate
35532006	Vena caval structure (body structure)
35566002	Hematoma
35601003	Paraproteinemia
35609001	azophloxin stain
35621002	Cardiac blood pool imaging (nuclear)
3566006	Southdown sheep breed
35664009	Structure of inferior fronto-occipital fasciculus (body structur
35721009	Structure of deep popliteal lymph node (body structure)
35724001	lacmoid stain
35739000	Skin structure of lateral border of sole of foot (body structure
35757004	Echocardiography for determining ventricular contraction (proced
35764002	Brain ventricle structure (body structure)
35783009	Structure of aortic lymph node (body structure)
35802007	Fox terrier superbreed dog breed
35819009	Structure of splenic vein (body structure)
3583002	Caudal
35860002	Repair by nailing
35884005	Iodine^131^ polyvinylpyrrolidone
35900000	Skin of penis
35917007	Adenocarcinoma, no subtype (morphologic abnormality)
35918002	Fourth ventricle structure (body structure)
35951006	Subarachnoid space structure (body structure)
35978008	^252^Californium
360038009	Gluing - action (qualifier value)
360066001	Left Ventricular Assist Device
360129009	Cardiac pacemaker lead
360156006	Screening - procedure intent (qualifier value)
360271000	Prophylaxis - procedure intent (qualifier value)
360465008	Idiopathic hypertrophic subaortic stenosis (disorder)
360481003	Common atrioventricular canal
36054005	C6 vertebra
360568007	corticospinal tract in brainstem
360592004	Systemic venous structure (body structure)
36060005	Hemangiopericytoma (morphologic abnormality)
36074003	Abyssinian cat
36086000	Structure of obturator lymph node (body structure)
360955006	Region of nasopharynx (body structure)
360992006	vesicular lymph node
360993001	lacunar lymph node
361078006	Internal Auditory Canal
361097006	Entire Vessel
36111002	Kleen leen black pig breed
36118008	Pneumothorax
36141000	Skin structure of cheek (body structure)
36152006	Structure of mucous membrane of floor of mouth (body structure)
36169008	Insular structure (body structure)
36176003	Thrombin preparation
36187006	Spotted pig breed
362072009	Saphenous vein structure (body structure)
36251007	Structure of intestinal lymph node (body structure)
36274006	Wirehaired standard dachshund dog breed
362892003	Thyroid part
362916000	Skin of eye region
36295001	Ovine species (organism)
363354003	Malignant tumor of cervix (disorder)
363406005	Malignant tumor of colon (disorder)
363443007	Ovarian cancer
363537007	Structure of extrapulmonary lymph node of lung (body structure)
363563002	entrapment
363589002	Associated procedure (attribute)
36360002	Floor of mouth structure (body structure)
363654007	Structure of orbit proper (body structure)
363675004	Intents (nature of procedure values) (qualifier value)
363676003	Palliative - procedure intent (qualifier value)
363679005	Imaging procedure
363698007	Finding Site
363703001	Has intent (attribute)
363704007	Procedure site (attribute)
36371001	Structure of left sinus of Valsalva (body structure)
363713009	Has interpretation (attribute)
363871006	Patient mental state assessment
364062005	Respiration observable (observable entity)
364091008	Aortic root feature (observable entity)
364092001	Coronary artery feature (observable entity)
364320009	Pregnancy observable (observable entity)
36438004	Lhasa apso
364393001	Nutritional observable (observable entity)
364528001	Skin observable (observable entity)
36455000	Metacarpus
36470004	L3 vertebra
36492000	Structure of maxillary right second premolar tooth (body structu
3653002	Balinese cat
365416000	Finding of electrocardiogram ST segment (finding)
36570001	Dekalb hybrid pig line 31 (organism)
36571002	Oryctolagus cuniculus
36572009	Sudan black B stain
36582005	Brachial plexus structure (body structure)
365853002	Imaging finding (finding)
365981007	Tobacco Smoking Behavior
36611001	Long coat chihuahua dog breed
366188009	Finding of left ventricular function (finding)
36641004	Potassium chloride K^42^
36672000	Structure of distal portion of anterior descending branch of lef
367336001	Chemotherapy
3674001	Siberian huskie
367450005	short
367567000	Structure of umbilical vein (body structure)
367577003	Skin structure of eyebrow (body structure)
367578008	Skin structure of hypogastric region (body structure)
367624001	Structure of ductus venosus (body structure)
367643001	Cyst
36765005	Subclavian artery
368009	Valvular heart disease
368479001	Superficial Palmar Venous Arch
368481004	Structure of deep palmar venous arch (body structure)
368536000	Structure of axillary fascia (body structure)
368550005	Structure of paramammary lymph node (body structure)
36855005	Canis lupus
36879007	water soluble eosin stain
36900006	Iodohippurate I^125^ sodium
36969009	Placement of stent in coronary artery (procedure)
36978003	C5 vertebra
369790002	Nottingham Combined Grade I: 3-5 points
369791003	Nottingham Combined Grade II: 6-7 points
369792005	Nottingham Combined Grade III: 8-9 points
369991007	N3: Metastasis to ipsilateral internal mammary lymph node(s) (fi
370129005	Measurement Method
37024005	Welsh corgi superbreed dog breed
37035000	Structure of cingulum (body structure)
370359005	Electrocardiogram equivocal (finding)
370367002	Exercise tolerance test equivocal (finding)
370388006	Patient immunocompromised
370512004	migration of implant or internal device
37058002	Foreign body (reaction)
370951003	Piggyback intraocular lens (finding)
371013005	cardiophrenic angle lymph node
371036001	Postsurgical menopause
37108007	Skin structure of nasolabial fold (body structure)
37116003	Belgian malinois dog
37117007	Right inguinal region structure (body structure)
371195002	Bone structure of upper limb (body structure)
371240000	Red color (qualifier value)
371242008	Orange color (qualifier value)
371243003	Pink color (qualifier value)
371244009	Yellow color
371246006	Green color
371250004	Purple color (qualifier value)
371251000	White color
371252007	Black color
371253002	Gray color
371254008	Brown color
371304004	Skin structure of lower limb (body structure)
371311000	Skin structure of upper limb (body structure)
371398005	Eye region structure (body structure)
371422002	History of substance abuse
371439000	Specimen type (observable entity)
371469007	Histologic grade (observable entity)
371524004	Clinical report (record artifact)
37153009	Implantation of heart valve with tissue graft
371564000	Rattus
371565004	Rattus norvegicus
371572003	Nuclear medicine procedure
37161004	Rectal route (qualifier value)
371785003	Ambu Bag
371786002	Pressure Support Ventilator
371787006	Volume Support Ventilator
371788001	Intracoronary Doppler guide wire
371789009	Intracoronary pressure guide wire
371790000	External counter-pulsation circulatory support device (physical 
371791001	Radiofrequency Ablation Device
371793003	Sheath
371794009	Cutting balloon angioplasty device (physical object)
371795005	Intravascular Ultrasound (IVUS) Device
371796006	Directional coronary atherectomy device (physical object)
371797002	Saline thrombectomy device (physical object)
371798007	Fluid filled catheter
371799004	Hall catheter (physical object)
371800000	Thermistor catheter
371801001	Fiberoptic catheter
371802008	Tip manometer
371803003	Multi vessel coronary artery disease.
371804009	Left main coronary artery disease
371805005	Significant coronary bypass graft disease
371807002	Atypical Angina
371808007	Recurrent angina status post percutaneous transluminal coronary 
371809004	Recurrent angina status post coronary stent placement (disorder)
371810009	Recurrent angina status post coronary artery bypass graft (disor
371811008	Recurrent angina status post rotational atherectomy (disorder)
371812001	Recurrent angina status post directional coronary atherectomy (d
371813006	Acute mitral regurgitation from chordal rupture
371814000	Acute mitral regurgitation from chordal dysfunction
371815004	Acute mitral regurgitation from papillary muscle dysfunction
371816003	Acute mitral regurgitation from papillary muscle rupture
371817007	Acute ventricular septal rupture
371822007	Post PTCA
371824008	s/p MI positive stress for ischemia
371829003	Pulmonary vein wedge pressure (observable entity)
371835003	Fractional Flow Reserve using intracoronary bolus
371837006	Mitral Valve Flow
371838001	Thermal Bath
371839009	Derived Flow, Non-Valve
371840006	Tricuspid Valve Flow
371841005	Fractional Flow Reserve using intravenous infusion
371842003	Fractional flow reserve
371843008	Thermal Inline
371845001	Aortic Valve Flow
371846000	Pulmonary Valve Flow
371847009	Tricuspid Diastolic Filling Period (DFPt)
371848004	Pulmonary Systolic Ejection Period (SEPp)
371849007	Mitral Diastolic Filling Period (DFPm)
371850007	Aortic Systolic Ejection Period (SEPa)
371851006	Angioplasty Inflation pressure
371852004	Angioplasty Inflation duration
371853009	Derived Period, Non-Valve
371854003	Rotational Atherectomy Speed
371855002	Hyperkinetic ventricular wall (finding)
371856001	Normal left heart hemodynamics
371857005	Normal left ventricular systolic function and wall motion
371858000	Normal left and right heart hemodynamics
371859008	Normal right heart hemodynamics
371860003	Normal coronary arteries
371861004	Mild intimal coronary irregularities without significant stenose
371862006	Depression of left ventricular systolic function
371863001	Perfusion finding (finding)
371864007	2: Partial Perfusion
371865008	3: Complete Perfusion
371866009	1: Penetration without Perfusion
371867000	0: No Perfusion
371868005	Mild hypokinesis of cardiac wall (finding)
371869002	Moderate hypokinesis of cardiac wall (finding)
371870001	Severe hypokinesis of cardiac wall (finding)
371871002	Single beats - numeric estimation technique (qualifier value)
371872009	Post Stenotic Dilation
371873004	Luminal irregularities of coronary artery (finding)
371874005	Cardiac catheterization gradient assessment phase
371875006	Device withdrawn / removed
371876007	Device at site of interest
371877003	Device inserted into sheath
371879000	Abnormally High
371880002	Abnormally Low
371883000	Outpatient procedure
371884006	+/-, range of measurement uncertainty
371885007	-, range of lower measurement uncertainty
371886008	+, range of upper measurement uncertainty
371887004	90th Percentile Value of population
371888009	5th Percentile Value of population
371889001	95th Percentile Value of population
371890005	10th Percentile Value of population
371892002	Delivered Radiation Dose
371893007	Restenotic lesion of coronary artery (finding)
371894001	Bifurcation lesion of coronary artery (disorder)
371895000	Culprit lesion of coronary artery (finding)
371896004	Thrombolytic agent administered less than 3 hours before percuta
371897008	Thrombolytic agent administered between 3 and 6 hours before per
371898003	Medication administered before lab visit (situation)
371899006	Medication administered after lab visit (situation)
371900001	Not Administered
371901002	Medication administered less than 72 hours before percutaneous c
371902009	Medication administered after percutaneous coronary intervention
371903004	Medication administered during percutaneous coronary interventio
371904005	Medication administered prior to percutaneous coronary intervent
371905006	Medication administered during lab visit (situation)
371906007	Thrombolytic agent administered between 6 hours and 7 days befor
371907003	Oxygen Administration by nasal cannula
371908008	Oxygen Administration by mask
371909000	pacing with magnet
371910005	Atrioventricular sequential pacing (procedure)
371911009	Measurement of blood pressure using cuff method (procedure)
371912002	Best value - numeric estimation technique (qualifier value)
371913007	Point source - numeric estimation technique (qualifier value)
371914001	Peak to peak - numeric estimation technique (qualifier value)
371915000	Diffuse disease of coronary artery (finding)
371916004	Representative - numeric estimation technique (qualifier value)
371917008	1 Sigma Upper Value of population
371918003	2 Sigma Lower Value of population
371919006	1 Sigma Lower Value of population
371920000	2 Sigma Upper Value of population
371922008	Multiple Irregularities
371923003	Mild to Moderate
371924009	Moderate to Severe
371925005	Most significant
371926006	Highly significant
371928007	Not significant
371931008	Combined diagnostic and therapeutic (procedure)
371933006	Upper limit of reference range (qualifier value)
371934000	Normality Undetermined
371951007	Vena anonyma (body structure)
371952000	Systemic Artery Blood
371953005	Pulmonary Artery Blood
371954004	Pulmonary Vein Blood
37197008	Anterolateral
372073000	Cerebral hemisphere structure (body structure)
372074006	Skeletal muscle structure of chest wall (body structure)
372087000	Neoplasm, Primary
372242005	Vitreous Only
372249001	Tumor margin status (observable entity)
37225000	^52^Manganese
372276001	Nottingham Combined Grade
372460008	Intracardiac route
372463005	Intracoronary route
372464004	Intradermal route (qualifier value)
372480009	Macrolide (class of antibiotic, substance) (substance)
372558009	Immunomodulator
372578001	Plasma Expander
372580007	Bronchodilator
372602008	Metronidazole antibiotic
372607002	Motility stimulant (substance)
372614000	Sedative
372656001	Opiate antagonist (substance)
372664007	Benzodiazepine
372665008	Non-steroidal anti-inflammatory agent (substance)
372666009	Skeletal muscle relaxant
372677003	Lincomycin antibiotic
372681003	Hemostatic agent
372682005	Diphenhydramine
372693007	class IV antiarrhythmic agent
372695000	Diuretic
372700007	Nitrate vasodilator
372703009	Pentobarbital
372722000	Quinolone -class of antibiotic- (substance)
372724004	Succinylcholine
372735009	Vancomycin antibiotic
37274004	Structure of gastroduodenal artery (body structure)
372784001	Papaverine
372787008	Vasodilator
372788003	Sulfonamide -class of antibiotic- (substance)
372790002	Nondepolarizing agent (substance)
37279009	Amyloid tumor (morphologic abnormality)
372798009	Barbiturate
372806008	Antihistamine
372813008	Antiarrhythmic agent (substance)
37285002	Manubrium of sternum
372855004	class III antiarrhythmic agent
372862008	Anticoagulant
372863003	Phentolamine
372872006	Bile acid sequestrant antilipemic agent (substance)
372881000	Vasoconstrictor (substance)
372901004	Butabarbital
372906009	Benzodiazepine antagonist
373061006	Device applied to patient
373062004	Device used
373066001	Yes
373067005	No
373068000	Undetermined
373095005	Fistula coronary to right atrium
373098007	Mean Value of population
373099004	Median Value of population
373100007	Mode - numeric estimation technique (qualifier value)
373102004	specimen from breast obtained by image guided core biopsy
373104003	Dye Dilution
373105002	Cardiac catheterization test/challenge phase
373108000	Post percutaneous transluminal coronary angioplasty (finding)
373110003	Emergency procedure
373111004	Procedure in coronary care unit (procedure)
373112006	Murmur
373113001	Routine procedure
373115008	Routine - numeric estimation technique (qualifier value)
373116009	Acute mitral regurgitation
373121007	Test not done (qualifier value)
373122000	Normal wall motion
373123005	Hyperkinetic region
373124004	Normal size cardiac chamber
373125003	Abnormally small cardiac chamber
373126002	Mildly enlarged cardiac chamber
373127006	Moderately enlarged cardiac chamber
373128001	Markedly enlarged cardiac chamber
373129009	Normal wall contractility
373131000	Non-restrictive ventricular septal defect (disorder)
373132007	Normal Aortic Root
373133002	Enlarged Aortic Root
373134008	Aneurysm of Aortic Root
373135009	Annular Abscess of Aortic Root
373136005	Heart valve calcification (finding)
373137001	Immobile Heart Valve
373138006	Ulcerated lesion of coronary artery (finding)
373140001	No Thrombus
373141002	Possible Thrombus
373142009	Definite Thrombus
373143004	Severe Thrombus
373147003	Contraindicated
373148008	Contraindicated
373150000	pNX: Regional lymph nodes cannot be assessed (e.g., previously r
373151001	pN0: No regional lymph node metastasis histologically (i.e., non
373156006	pN1: Metastasis in 1 to 3 axillary lymph nodes, and/or in intern
373162001	pN2: Metastasis in 4 to 9 axillary lymph nodes, or in clinically
373163006	pN2a: Metastasis in 4 to 9 axillary lymph nodes (at least one tu
373164000	pN2b: Metastasis in clinically apparent internal mammary lymph n
373165004	pN3a: Metastasis in 10 or more axillary lymph nodes (at least on
373166003	pN3c: Metastasis in ipsilateral supraclavicular lymph nodes (bre
373167007	pN3b: Tumor of breast with metastasis as per American Joint Comm
373169005	pM0: No distant metastasis (breast) (finding)
373170006	pMX: Distant metastasis cannot be assessed (breast) (finding)
373171005	pM1: Distant metastasis (breast) (finding)
373172003	pT1: Tumor 2 cm or less in greatest dimension (breast) (finding)
373173008	pTX: Primary tumor cannot be assessed (breast) (finding)
373174002	pT0: No evidence of primary tumor (breast) (finding)
373175001	pTis: Carcinoma in situ (breast) (finding)
373176000	pTis: Ductal carcinoma in situ (breast) (finding)
373177009	pTis: Lobular carcinoma in situ (breast) (finding)
373178004	pTis: Paget disease without invasive carcinoma (breast) (finding
373179007	pT1mic: Microinvasion 0.1 cm or less in greatest dimension (brea
373180005	pT1a: Tumor more than 0.1 cm but not more than 0.5 cm in greates
373182002	pT2: Tumor more than 2 cm but not more than 5 cm in greatest dim
373183007	pT1c: Tumor more than 1 cm but not more than 2 cm in greatest di
373184001	pT3: Tumor more than 5 cm in greatest dimension (breast) (findin
373185000	pT4: Tumor of any size with direct extension to chest wall or sk
373186004	pT4a: Tumor of any size with extension to chest wall, not includ
373187008	pT4b: Tumor of any size with edema (including peau d'orange) or 
373189006	pT4c: Tumor of any size with direct extension to chest wall (not
373190002	pT4d: Inflammatory carcinoma (breast) (finding)
373197004	Polyp size, largest dimension
373204007	pT1b: Tumor more than 0.5 cm but not more than 1 cm in greatest 
373206009	Tetracycline (class of antibiotic, substance) (substance)
373219008	Antifungal
373228009	H-1 Antihistamine
373246003	Anticholinergic agent (substance)
373250005	NeuroMuscular Blocking (NMB) - depolarizing
373254001	beta-Blocking agent (substance)
373260001	class I antiarrhythmic agent
373262009	Cephalosporin -class of antibiotic- (substance)
373263004	Cardiac adrenergic blocking agent
373265006	Analgesic
373270004	Penicillin -class of antibiotic- (substance)
373278006	class II antiarrhythmic agent
373288007	General anesthetic
373294004	Low Molecular Weight Heparin
373297006	Beta-Lactam antibiotic
373304005	Calcium channel blocker
373337007	Methylphenidate (substance)
373372005	Histological grade finding (finding)
373464007	Ketamine
373476007	Midazolam
373477003	Local anesthetic
373488009	Methohexital
373526007	Cytotoxic agent
373529000	Morphine
373530005	Caloric agent
373646006	giemsa stain
373682001	wright stain
373738000	Pancuronium
373746004	Coagulant
373757009	Sodium chloride solution (substance)
373780001	Mescaline
373808002	Curative - procedure intent (qualifier value)
373825000	Staging - procedure intent (qualifier value)
373846009	Adjuvant intent
373847000	Neo-adjuvant intent
373933003	Acute onset (qualifier value)
373945007	Pericardial effusion
37414007	Intervertebral disc structure of seventh cervical vertebra (body
37453003	Setter
37512009	Neurohypophysis structure (body structure)
37575004	carmoisine A stain
37671003	Skin structure of lateral canthus (body structure)
37706002	Hypokinesis of cardiac wall (finding)
37737002	Intraluminal route
37760005	Left anterior fascicular block
37783008	Bone structure of acetabulum (body structure)
37871000	Acute Hepatitis
37899009	Hypoglossal nerve structure (body structure)
38000004	Lymph
38048003	Uncle
38082009	Hemoglobin
38101003	Hyperopia
38184008	Bulldog
38199008	Tooth structure (body structure)
38239002	Intraperitoneal route
38242008	Male internal genitalia structure (body structure)
38266002	Entire body as a whole (body structure)
38271009	saffron stain
3829006	Iron
38341003	Systemic arterial hypertension
38344006	Sodium iodomethamate
3839000	Lipid-rich (lipid-secreting) carcinoma
38407007	Skin structure of antitragus (body structure)
38424001	Strontium chloride Sr^87^
38449002	Curly-coated retriever dog breed
384668003	Nottingham Combined Grade cannot be determined
384692006	Intracavitary brachytherapy (procedure)
385294005	Salivary Glands
385315009	Acute onset
385356007	Tumor stage finding (finding)
385380006	Metastasis category finding (finding)
385382003	Node category finding (finding)
385385001	pT category finding (finding)
385420005	Contrast media
38543004	lissamine green B stain
385474004	Bos taurus taurus subspecies domestic European cow breed
385484003	gram stain
385524004	Normal Range Lower Limit
385651009	In progress
385655000	Suspended
385656004	Ended
385673002	Interval
38586004	Laser-generated electromagnetic radiation (physical force)
386045008	Hair structure (body structure)
386053000	Evaluation procedure
386103008	Renal stone
386124003	Transseptal catheter
386125002	Device crossed septum
386131004	Ablation power
386132006	Ablation frequency
386134007	Significant
386135008	Significance Undetermined
386136009	Standard Deviation
386137000	Tortuous coronary artery (finding)
386138005	Stented coronary artery (finding)
386139002	Stenotic coronary artery (finding)
386140000	Ectatic coronary artery (finding)
386439008	Skin care: topical treatments (regime/therapy)
386509000	Airway management (procedure)
386530009	Systemic Vascular Resistance
386616007	shallow breathing
386661006	Fever
386693003	Phenylephrine
386760001	Topical local anesthetic (procedure)
386761002	Local anesthesia
386802000	Endometrial biopsy
386839004	Remifentanil
386841003	Desflurane
386842005	Sevoflurane
386910003	Anastrozole
387056004	Linezolid antibiotic
38707008	celestine blue B stain
387085005	Cocaine
387124009	Thromboplastin
38713004	Astrocytoma, no International Classification of Diseases for Onc
387146001	Droperidol
387150008	Bupivacaine
38717003	Longitudinal
387176008	Enflurane
387218008	Etomidate
387239001	methyl violet stain
387258005	Chlorpromazine
387264003	Diazepam
387286002	Methadone
387305002	Tretinoin
387341002	Heroin
387351001	Halothane
387358007	Ephedrine
387362001	Epinephrine
387368002	Isoflurane
387372003	aluminum chloride
387423006	Propofol
387448009	Thiopental sodium (substance)
387480006	Lidocaine
38754007	Structure of alveolar process of mandible (body structure)
387560008	Alfentanil
387713003	Surgical procedure
387736007	Fine needle aspiration of breast
388168008	Genus Bos (organism)
388249000	Genus Capra (organism)
388254009	Ovis
388393002	Sus
388445009	Genus Equus (organism)
38848004	Duodenum
388490000	Genus Canis (organism)
388626009	Genus Felis (organism)
38864007	Perineum
38866009	Body part structure (body structure)
38896004	Structure of deciduous mandibular left first molar tooth (body s
38902009	solochrome dark blue stain
389080008	White matter structure of brain and spinal cord (body structure)
389081007	Gray matter structure of central nervous system (body structure)
389156006	Goniolens
38934000	Upper eyelid structure (body structure)
38991005	Superior phrenic artery
38994002	Structure of mandibular right third molar tooth (body structure)
39000009	Hemangiosarcoma (morphologic abnormality)
39021009	Refractive Error
39057004	Pulmonic Valve
3916005	Structure of occipital lymph node (body structure)
39200002	Iodinated I^131^ albumin
392001008	Scanning Laser Ophthalmoscope
392004000	Confocal Scanning Laser Ophthalmoscope
392007007	Scanning Laser Polarimeter
392012008	Optical Coherence Tomography Scanner
392021009	Lumpectomy of breast (procedure)
3921008	Airedale terrier
3924000	Structure of pericardiophrenic artery (body structure)
39290007	Barium
3932008	^64^Copper
39322007	Trochlear nerve structure (body structure)
39348004	Maltese dog
39352004	Joint structure (body structure)
3937002	Structure of entorhinal cortex (body structure)
39477002	Feces
394774009	Active problem
394775005	Inactive problem
39481002	Upper dental arch structure (body structure)
395112001	Cardiovascular event risk (finding)
39525005	Tumor necrosis factor alpha
39532001	Norman coach horse breed
39539005	Abnormal Renal Function
3954005	Lacrimal sac structure (body structure)
395511002	Polyp stalk length
395742005	Indium chloride[111In] (substance)
395787009	Metaiodobenzylguanidine[123I] (substance)
395789007	Metaiodobenzylguanidine[131I] (substance)
395865006	^186^Rhenium
395889004	Streptokinase
395894004	Tauroselcholic acid[75Se] (substance)
3960005	Olfactory tract structure (body structure)
396017000	Dexamethasone sodium phosphate (substance)
39607008	Lung structure (body structure)
396339007	Thrombus
396345004	Carbapenem antibiotic
396482007	left ventricle basal anteroseptal segment
396487001	Sentinel lymph node biopsy
396505009	Oregon rex cat breed
396631001	Surgical margin observable (observable entity)
396646008	left ventricle basal inferoseptal segment
396647004	left ventricle mid anteroseptal segment
396649001	left ventricle mid inferoseptal segment
396652009	left ventricle basal inferolateral segment
396654005	left ventricle basal anterolateral segment
396655006	left ventricle mid inferolateral segment
396656007	left ventricle mid anterolateral segment
39687006	Skin structure of inguinal region (body structure)
397138000	Mammography assessment (Category 0) - Need additional imaging ev
397140005	Mammography assessment (Category 1) - Negative (finding)
397141009	Mammography assessment (Category 2) - Benign finding (finding)
397143007	Mammography assessment (Category 3) - Probably benign finding, s
397144001	Mammography assessment (Category 4) - Suspicious abnormality, bi
397145000	Mammography assessment (Category 5) - Highly suggestive of malig
397199005	specimen from breast obtained by excision
39723000	Sacroiliac joint structure (body structure)
397247004	Slit Lamp Biomicroscope
397263007	A-constant of intraocular lens (observable entity)
397363009	Common femoral vein structure (body structure)
397364003	Superficial femoral vein structure (body structure)
397405001	Hilar renal artery (body structure)
397406000	Collateral Branch of vessel
397407009	Structure of first lumbar artery (body structure)
397408004	Structure of second lumbar artery (body structure)
397409007	Third Lumbar Artery
397410002	Structure of fourth lumbar artery (body structure)
397411003	Structure of fifth lumbar artery (body structure)
397412005	Structure of sixth lumbar artery (body structure)
397413000	Vessel lumen diameter
397414006	Vessel outside diameter
397415007	Vessel lumen cross-sectional area
397417004	Regurgitant Flow
397418009	Anterior-Middle Cerebral Artery Bifurcation
397419001	Anterior-Posterior Cerebral Artery Bifurcation
397421006	Vessel Origin
397423009	Transjugular Intrahepatic Portosystemic Shunt
397425002	Inferior right hepatic vein structure (body structure)
397427005	Soleal vein
39743006	Structure of anterior segment of right upper lobe of lung (body 
397435008	Posterior arch vein
397437000	Giacomini vein
397439002	Ileal vein structure (body structure)
397516006	Photorefractive keratectomy (procedure)
397522002	Keratoscope
397559001	Phakic intraocular lens implant (physical object)
397755005	Swann-Ganz catheter
39777001	Sudan III stain
397898000	Stop time (qualifier value)
39790008	Non-electric heating pad, device (physical object)
398010007	Insertion of hip prosthesis
398013009	Implantable venous access port
398161000	Recovery room
398164008	Anesthesia finish time (observable entity)
398201009	Start time (qualifier value)
398239001	Monitored anesthesia care sedation (procedure)
398325003	Anesthesia start time (observable entity)
39844006	Structure of mandibular left canine tooth (body structure)
39855006	Wiltshire horn sheep breed
398665005	Vasovagal syncope
398705004	Marijuana
39882003	Silky terrier
398909004	Rosacea
398979000	Pallor (Pale Complexion)
398994001	Five chamber view (qualifier value)
398996004	Leonard-George projection (qualifier value)
398998003	Right Ventricular Inflow Tract View
399000008	Mayer projection (qualifier value)
399001007	Posterior projection
399002000	Nolke projection (qualifier value)
399003005	Hughston projection (qualifier value)
399004004	Oblique axial projection (qualifier value)
399005003	Miller projection (qualifier value)
399006002	Left posterior oblique projection (qualifier value)
399007006	Left ventricular peak diastolic tissue velocity during atrial sy
399009009	B mode ultrasound (qualifier value)
399011000	Axillary tail mammography view (qualifier value)
399012007	Medial-lateral
399013002	Chassard-Lapine
399020009	Congestive cardiomyopathy
399022001	Pirie projection (qualifier value)
399023006	Right Ventricular Peak Systolic Pressure
399024000	May projection (qualifier value)
399025004	Isherwood
399026003	Zanelli projection (qualifier value)
399027007	Cardiovascular Orifice Diameter
399028002	Clements projection (qualifier value)
399030000	Left Ventricular Systolic Area
399033003	Frontal projection (qualifier value)
399036006	Parasternal short axis view at the mitral valve level (qualifier
399037002	Lewis projection (qualifier value)
399038007	Right posterior oblique projection (qualifier value)
399039004	Pulmonary Vein D-Wave Velocity Time Integral
399048009	Main Pulmonary Artery Peak Velocity
399051002	Left Ventricular Isovolumic Contraction Time
399055006	Spot compression of breast (procedure)
399058008	Ratio of Aortic Valve Acceleration Time to Ejection Time
399059000	Postero-anterior oblique projection (qualifier value)
399061009	axial
399062002	Ratio of mitral valve acceleration time to mitral valve decelera
399063007	Left ventricular semi-major axis diastolic dimension (observable
399064001	2D mode ultrasound (qualifier value)
399065000	Causton projection (qualifier value)
399067008	lateral
399070007	Pulmonary Vein A-Wave Duration
399071006	Plantodorsal projection (qualifier value)
399073009	Fuchs projection (qualifier value)
399074003	Left anterior oblique
399075002	Right posterior oblique
399080006	Kuchendorf projection (qualifier value)
399082003	Gaynor-Hart projection (qualifier value)
399083008	Hsieh projection (qualifier value)
399086000	Lateral mitral annulus structure (body structure)
399089007	Oblique axial
399093001	Medial mitral annulus structure (body structure)
399097000	Administration of anesthesia (procedure)
399098005	Staunig projection (qualifier value)
399099002	Latero-medial oblique projection (qualifier value)
399101009	Cranio-caudal projection exaggerated medially (qualifier value)
399103007	Friedman projection (qualifier value)
399104001	Mitral Valve Closure to Opening Time
399106004	Suprasternal long axis view (qualifier value)
399108003	Right anterior oblique
399109006	Left Ventricular Diastolic Area
399110001	Tangential projection (qualifier value)
399118008	Left lateral projection
399125001	Twining projection (qualifier value)
399127009	Teufel projection (qualifier value)
399129007	Holly projection (qualifier value)
399130002	West Point projection (qualifier value)
399132005	Frontal-oblique axial projection (qualifier value)
399133000	Left Ventricular Peak Early Diastolic Tissue Velocity
399135007	Left anterior oblique projection (qualifier value)
399136008	Left posterior oblique
399138009	Penner projection (qualifier value)
399139001	Parasternal long axis view (qualifier value)
399140004	Ratio of mitral valve peak velocity to left ventricular peak tis
399142007	Albers-Schonberg
399145009	Suprasternal short axis view (qualifier value)
399146005	Grashey projection (qualifier value)
399148006	Chamberlain projection (qualifier value)
399152006	Kandel projection (qualifier value)
399154007	Right Ventricular Index of Myocardial Performance
399155008	M-mode ultrasound (qualifier value)
399156009	Laquerriere-Pierquin projection (qualifier value)
399157000	Norgaard's projection (qualifier value)
399159002	Latero-medial oblique
399160007	Frontal oblique projection (qualifier value)
399161006	Cleavage mammography view (qualifier value)
399162004	Cranio-caudal projection (qualifier value)
399163009	Magnified projection (qualifier value)
399166001	Fatal
399167005	Left Ventricular Peak Systolic Tissue Velocity
399168000	Hough projection (qualifier value)
399169008	Lauenstein projection (qualifier value)
399171008	Ottonello projection (qualifier value)
399173006	Right-left lateral
399179005	Lawrence projection (qualifier value)
399181007	Pawlow projection (qualifier value)
399182000	oblique
399184004	Left oblique projection (qualifier value)
399188001	Superolateral to inferomedial oblique projection (qualifier valu
399192008	Cranio-caudal projection exaggerated laterally (qualifier value)
399195005	Right Ventricular Outflow Tract View
399196006	cephalad
399197002	Rolled Lateral
399198007	Right lateral projection (qualifier value)
399199004	Henschen projection (qualifier value)
399200001	Subcostal short axis view (qualifier value)
399201002	Judd projection (qualifier value)
399206007	Law projection (qualifier value)
399209000	Implant Displaced
399211009	History of Myocardial Infarction
399212002	Camp-Coventry projection (qualifier value)
399214001	Four chamber
399215000	Wigby-Taylor projection (qualifier value)
399218003	Arcelin projection (qualifier value)
399220000	transverse
399225005	Oblique caudo-cranial projection (qualifier value)
399226006	Rolled Medial
399227002	Kemp Harper projection (qualifier value)
399229004	Mitral Valve A-Wave Duration
399232001	Two chamber
399234000	Rhese projection (qualifier value)
399235004	Left Atrium Systolic Volume
399236003	Right oblique projection (qualifier value)
399237007	Alexander projection (qualifier value)
399238002	Ratio of pulmonic valve acceleration time to pulmonic valve ejec
399239005	Parasternal short axis view at the aortic valve level (qualifier
399241006	Titterington projection (qualifier value)
399242004	Acanthioparietal projection (qualifier value)
399243009	Settegast projection (qualifier value)
399245002	Cleaves projection (qualifier value)
399246001	Blackett-Healy projection (qualifier value)
399247005	Tarrant projection (qualifier value)
399251007	Lorenz projection (qualifier value)
399255003	Submentovertical projection (qualifier value)
399260004	medial-lateral
399261000	History of coronary artery bypass grafting (situation)
399263002	Beclere projection (qualifier value)
399264008	Image mode (observable entity)
399265009	Exaggerated cranio-caudal projection (qualifier value)
399266005	Left ventricular index of myocardium performance (observable ent
399267001	Pulmonary Vein S-Wave Velocity Time Integral
399268006	Medio-lateral oblique
399270002	Towne's projection (qualifier value)
399271003	Parasternal short axis view at the papillary muscle level (quali
399272005	Parietoacanthial projection (qualifier value)
399273000	Sagittal-oblique axial
399277004	Hickey projection (qualifier value)
399278009	Cahoon projection (qualifier value)
399280003	Kasabach projection (qualifier value)
399281004	Fleischner projection (qualifier value)
399282006	Tricuspid Valve Closure to Opening Time
399284007	Merchant projection (qualifier value)
399285008	Holmblad projection (qualifier value)
399287000	Left Ventricular Fractional Area Change
399288005	Oblique cranio-caudal projection (qualifier value)
399290006	Schuller
399292003	Stecher projection (qualifier value)
399293008	Left ventricular epicardial diastolic area, psax pap view (obser
399294002	Cyst of breast
399296000	Taylor projection (qualifier value)
399297009	Right lateral projection
399300004	Lateral-medial
399301000	Regurgitant Fraction
399303002	Dunlap projection (qualifier value)
399306005	Parasternal short axis view (qualifier value)
399307001	Lost to follow-up
399308006	Lindblom projection (qualifier value)
399309003	Left ventricular truncated semi-major axis diastolic dimension (
399310008	Subcostal long axis view (qualifier value)
399311007	Grandy projection (qualifier value)
399312000	Antero-posterior oblique projection (qualifier value)
399313005	Swanson projection (qualifier value)
399316002	Parieto-orbital projection (qualifier value)
399318001	Kovacs projection (qualifier value)
399320003	Clements-Nakayama projection (qualifier value)
399321004	Anterior projection
399325008	Sagittal-oblique axial projection (qualifier value)
399326009	Malignant tumor of urinary bladder (disorder)
399327000	Low-Beer projection (qualifier value)
399330007	Valdini projection (qualifier value)
399331006	Computed tomography without contrast (procedure)
399332004	Kurzbauer projection (qualifier value)
399335002	Dorsoplantar projection (qualifier value)
399339008	Apical long axis
399341009	Haas projection (qualifier value)
399342002	Lilienfeld projection (qualifier value)
399344001	Broden projection (qualifier value)
399348003	Antero-posterior projection (qualifier value)
399349006	Stenvers
399351005	orbitoparietal
399352003	Lateromedial
399354002	Mitral Valve E-Wave Deceleration Time
399355001	Chausse projection (qualifier value)
399356000	Right anterior oblique projection (qualifier value)
399358004	Caldwell projection (qualifier value)
399360002	Verticosubmental projection (qualifier value)
399362005	Bertel projection (qualifier value)
399365007	Pearson projection (qualifier value)
399366008	oblique
399367004	Cardiovascular Orifice Area
399368009	medio-lateral oblique
399370000	Lysholm projection (qualifier value)
39937001	Skin structure (body structure)
399371001	Parasternal short axis view at the level of the mitral chords (q
399372008	Ferguson projection (qualifier value)
399384005	Transition zone of the prostate
3995008	Manx
399593007	MX
3997000	Pony horse breed
399707004	Supportive - procedure intent (qualifier value)
39976000	C2 vertebra
400003	Pinzgauer cow breed
400047006	Peripheral vascular disease
40005008	Structure of mandibular right second molar tooth (body structure
40020002	Structure of middle lobe of lung (body structure)
400210000	Hemangioma
40069000	Skin structure of lower eyelid (body structure)
40076005	erie garnet stain
40121001	Miniature poodle dog breed
401303003	ST Elevation Myocardial Infarction
401314000	Non ST Elevation Myocardial Infarction
40146001	Structure of cerebral cortex (body structure)
4019005	Structure of posterior commissure of labia majora (body structur
40199007	Supine body position
40242007	Structure of lateral external iliac lymph node (body structure)
40250003	Mustard operation
40254007	Structure of digital artery of hand (body structure)
402603005	Diffuse inflammatory erythema
40265002	Structure of arch of vertebra (body structure)
40266001	Lobular
40300007	Structure of internal iliac vein (body structure)
40342009	Thiamylal sodium (substance)
403598008	Skin-ache syndrome (finding)
403618004	Drug induced Flushing
40388003	Implant, device
40400008	Plott hound
404029005	Neurofibroma
40403005	Catheterization of right heart
40415009	Proximal
4042003	Somali cat
404640003	Dizziness
404684003	Finding
404713008	Technetium[99mTc] ethyl cysteinate dimer injection (product)
404846007	Gadopentetate dimeglumine (product)
405269005	Neonatal intensive care unit (environment)
405277009	Resident physician (occupation)
405279007	Attending physician (occupation)
40547002	Longhaired manx
40565003	^11^Carbon
405738005	Blue color (qualifier value)
405739002	Red free
40617009	Artificial Respiration
40638003	Structure of both eyes (body structure)
406452004	Prussian blue stain
406660008	Galway sheep breed
406663005	Ukrainian steppe white pig breed
406711007	Brabant horse breed
406714004	Gypsy Vanner horse breed
406715003	Murgese horse breed
406721004	Mixed breed horse
406722006	Mixed breed sheep
406723001	Mixed breed chicken
406725008	Alaskan Klee Kai dog breed
406733009	Callithrix jacchus
40684008	Structure of inferior gluteal lymph node (body structure)
40689003	Testis structure (body structure)
406951002	silver stain
406952009	colloidal iron stain
406953004	Mallory bleach stain
406955006	butyrate esterase stain
406957003	Van Gieson stain
406958008	luxol fast blue stain
406959000	cresyl violet stain
406960005	cresyl echt violet stain
406961009	methylene violet stain
406964001	mucicarmine stain
406965000	night blue stain
406966004	orcein stain
406967008	phosphotungstic acid-hematoxylin stain
406968003	quinacrine fluorescent stain
406969006	Thionin stain (substance)
406971006	alkaline phosphatase stain
406972004	India ink stain
406973009	naphthol-AS-D-chloracetate esterase stain
406974003	peroxidase stain
406975002	terminal deoxynucleotidyl transferase stain
406976001	Acid fast stain (substance)
406977005	rhodamine stain
406980006	fouchet stain
406981005	aldehyde fuchsin stain
406982003	bauer's chromic acid leucofuchsin stain
406983008	hansel stain
406985001	silver nitrate stain
406986000	chromic acid stain
406988004	safranin stain
406989007	trichrome stain
406990003	aniline blue stain
406991004	modified trichrome stain
406992006	verhoeff's hematoxylin stain
406993001	protargol S stain
406995008	thioflavine S stain
40701008	Echocardiography
40710000	Iodopyracet
40718007	fast red B salt stain
40727008	West Highland white terrier
407402001	Warmblood horse breed
407559004	Family history unknown
40772000	Fibrous Plaque
407744008	Stoma appliance
40779009	Plate-like atelectasis
407976008	Gadobutrol
40808006	oil red O stain
408379005	Imaging result equivocal
408551003	Patient Refused exercise test
408573005	Imaging result normal
408574004	Imaging result abnormal
408643008	Infiltrating ductal carcinoma of breast
408645001	Adenocarcinoma of large intestine
40867004	Thyroid isthmus
408678008	Healthcare associated infectious disease (disorder)
408703009	Vascular stent length (observable entity)
408704003	Vascular stent volume (observable entity)
408705002	Vascular stent cross sectional area (observable entity)
408706001	Vascular stent diameter (observable entity)
408707005	Arterial stasis (finding)
408709008	Incomplete Stent apposition
408710003	Incomplete arterial stent apposition subsequent to placement (fi
408714007	Lumen Area Stenosis
408715008	Lumen Diameter Stenosis
408716009	Stenotic Lesion Length
408720008	Left ventricular posterobasal segment (body structure)
408723005	Cranial left anterior oblique projection (qualifier value)
408724004	Caudal left anterior oblique projection (qualifier value)
408725003	Cranial right anterior oblique projection (qualifier value)
408726002	Caudal right anterior oblique projection (qualifier value)
408730004	Procedure context (attribute)
408732007	Subject relationship context (attribute)
408734008	Diabetic Retinopathy Study field 1
408742009	rose bengal stain
408744005	Primary gaze
408745006	Convergent gaze
40898002	Welsh Springer spaniel dog breed
40908007	T1/T2 disc
409105003	Yttrium-90 microspheres (product)
40937006	^124^Iodine
409477004	Gadoversetamide
409484007	Ioxilan
409549005	wayson stain
409586006	Complaint (finding)
409595003	Biohazardous material
409599009	Laboratory biosafety level (observable entity)
409600007	Biosafety level 1
409603009	Biosafety level 2
409604003	Biosafety level 3
409605002	Biosafety level 4
409615008	Ascitic fluid
409673008	Serum alanine aminotransferase level raised
409688003	Isolation room
409712001	Mitral valve prolapse
409774005	Inflammatory morphology (morphologic abnormality)
409783000	Tumor invasion limited to skin (finding)
40983000	Upper arm structure (body structure)
409897002	Indirect ophthalmoscopy lens
409898007	Fundus Camera
409899004	Specular Microscope
409900009	Direct Ophthalmoscope
409901008	Indirect Ophthalmoscope
409902001	Ophthalmic Endoscope
409903006	External Camera
409905004	Black Angus cow breed
409906003	Mixed breed cattle
409908002	Masai cow breed
409914009	Domestic medium-haired cat
409926004	Anatolian shepherd dog breed
410006001	Digital Examination of Rectum
410429000	Cardiac arrest
410430005	Cardiorespiratory arrest
410434001	Diabetic Retinopathy Study field 2
410435000	Diabetic Retinopathy Study field 3
410436004	Diabetic Retinopathy Study field 4
410437008	Diabetic Retinopathy Study field 5
410438003	Diabetic Retinopathy Study field 6
410439006	Diabetic Retinopathy Study field 7
410457007	permethrin
410461001	Dual diffuse direct illumination - action (qualifier value)
410462008	Fine slit beam direct illumination - action (qualifier value)
410463003	Broad tangential direct illumination - action (qualifier value)
410464009	Indirect sclerotic scatter illumination - action (qualifier valu
410465005	Indirect retroillumination from the iris - action (qualifier val
410466006	Indirect retroillumination from the retina - action (qualifier v
410467002	Indirect iris transillumination - action (qualifier value)
410516002	Known absent
410652009	Blood product
410668003	Length property (qualifier value)
410674003	Regional
410675002	Route of administration (attribute)
410679008	Surface
410685001	Noncontact fundus lens
410686000	Contact fundus lens
410687009	Convex noncontact fundus lens
410688004	Concave noncontact fundus lens
410689007	Convex contact fundus lens
410726006	auditory radiation
41092008	Cleveland bay horse breed
410937004	Oxytocic agent (substance)
41111004	Shaft of Femur
41145006	Structure of lateral common iliac lymph node (body structure)
412155002	Polymer
41216001	Prostatic structure (body structure)
412228003	Ioxaglate meglumine (substance)
412248005	Methylprednisolone sodium succinate (substance)
412548006	Indigotindisulfonate sodium (substance)
41263004	Papillon dog
41296002	Iris structure (body structure)
41309000	Alcoholic liver disease
41310005	Skin structure of upper eyelid (body structure)
41313007	Structure of internal intercostal muscle (body structure)
41320000	Basset hound
413322009	Problem resolved
41334000	Angina Class II
413464008	African race
413488005	American bobtail cat breed
413490006	American Indian or Alaska native
413530006	Anatomic structure potentially involved in evolution of disease 
413581001	Asian or Pacific Islander race
413582008	Asian race
413600007	Australian aborigine race
413773004	Caucasian race
413815006	Imaging guidance
413854007	Circulating Nurse
413896006	Common Iliac Bifurcation
413912008	Contrast media seen in plaque (finding)
413975003	Vessel depth from surface
413985002	Diastolic pressure equalization (finding)
413996005	Dilated portion of segment
414088005	Emergency coronary artery bypass graft (procedure)
414089002	Emergency Percutaneous Coronary Intervention
414135002	Estimated
414165007	External elastic membrane of artery (body structure)
414298005	Full spectrum color (qualifier value)
414368000	Great Saphenous Vein of Calf
414369008	Great Saphenous Vein of Thigh
41440006	Radioisotope brain imaging (procedure)
414408004	Hispanic
414415007	History of chronic lung disease
414416008	History of hypercholesterolemia
414417004	History of renal failure
414481008	Indian race
414485004	Induction room
414493004	Rolled Inferior
414497003	Infrared
414545008	ischemic heart disease
414576002	Large v-wave (finding)
414582004	Laser assisted subepithelial keratomileusis (procedure)
414599003	Length of vessel segment (observable entity)
414617007	Loss of distal pulse
4147007	Mass
414722000	Middle Cerebral Artery M1 Segment
414723005	Middle Cerebral Artery M2 Segment
414752008	Mixed racial group
414795007	Myocardial ischemia
415070008	Percutaneous coronary intervention
415076002	Personal history of primary malignant neoplasm of breast (situat
415144009	Posterior Cerebral Artery P1 Segment
415145005	Posterior Cerebral Artery P2 Segment
415229000	Racial group (racial group)
41538003	Bichons frise dog
41549009	Angiotensin-converting enzyme inhibitor agent (product)
41550009	Skin structure of posterior surface of forearm (body structure)
415506007	Scrub nurse
415582006	stenosis
41561001	Dekalb hybrid pig line 30 (organism)
415637004	Structure of clinoid portion of internal carotid artery (body st
415646005	Terminal internal carotid artery
415670009	Superior rolling of breast (procedure)
415684004	Suspected
415690000	Sweating
415704007	Technetium Tc^99m^ depreotide
415770004	Ultraviolet
415814008	Vessel Intimal Cross-Sectional Diameter
415815009	Vessel Intimal Diameter
415816005	Vessel lumen cross-sectional area increase (observable entity)
415817001	Vessel lumen cross-sectional diameter increase (observable entit
41584008	Wire fox terrier dog breed
41598000	Estrogen (substance)
41601005	Structure of shaft of rib (body structure)
416061003	vascular coiling
416152001	Neck, Chest and Abdomen
416190007	End diastole
416319003	Neck, Chest, Abdomen and Pelvis
416323006	Positron emission tomography breast study (procedure)
416430001	End Systole
416471007	Family history of clinical finding (situation)
416550000	Chest and/or abdomen structure (body structure)
416567007	Retinal Thickness Analyzer
416631005	Pelvis and/or lower extremity structure (body structure)
416775004	Chest and/or abdomen and/or pelvis structure (body structure)
416804009	Hindfoot of quadruped (body structure)
416840006	Boerboel dog breed
416885007	Standard dachshund dog breed
416940007	Past history of procedure (situation)
416949008	Abdomen and/or pelvis structure (body structure)
41695006	Scalp structure (body structure)
41699000	Effusion
417012009	Mixed breed pig
41706005	Perendale sheep breed
417136005	Ileostomy bag
417277001	Pixie-bob cat breed
417324009	Vascular endothelial growth factor
41738000	Palomino horse breed
417437006	Neck and/or chest structure (body structure)
41750006	brazilin stain
41754002	Lipizzaner horse breed
41758004	^169^Ytterbium
417696007	Medical air
417746004	Traumatic injury (disorder)
41801008	Coronary artery structure (body structure)
418326009	Human fibrinogen
418363000	Itching of skin (finding)
41842006	Radioisotope study of hematopoietic system
418433008	Surgical intensive care unit (environment)
418760000	Respiratory stimulant
41879009	Structure of distal portion of right coronary artery (body struc
418799008	Finding reported by subject or history provider (finding)
418903008	Fluoroscopic angiography of left ventricle and coronary arteries
419099009	Deceased
419176008	Forefoot of quadruped (body structure)
41919003	Secretory (juvenile) carcinoma of the breast
419416005	Fluoroscopic angiography of coronary arteries (procedure)
419442005	Ethyl alcohol
419475002	Pinhole Visual Acuity
419545005	Computed tomography angiography of coronary arteries (procedure)
419670003	Epidermoid cyst (morphologic abnormality)
41967008	Silver
41976001	Cardiac catheterization
419775003	Best Corrected Visual Acuity
419804008	^153^Samarium
420050001	Uncorrected Visual Acuity
42018006	Porcine species (organism)
420223003	Pediatric medicine department (environment)
42024000	Theiler's murine encephalomyelitis virus
420287000	Intraventricular route - cardiac
420300004	New York Heart Association Classification - Class I (finding)
420303002	Interferon gamma
420572009	Forced air warming blanket
420717009	Doppler
420800007	Structure of interpectoral lymph node (body structure)
420827006	Pupillograph
420913000	New York Heart Association Classification - Class III (finding)
421060004	Structure of vertebral column (body structure)
421148003	Cholinergic receptor stimulating agent (substance)
421335007	Warming blanket
421624008	Structure of axillary vein lymph node (body structure)
421704003	New York Heart Association Classification - Class II (finding)
42182000	cystic medical necrosis
421861001	subclavian lymph node
421974008	Adjunct intent
421988007	Structure of external mammary lymph node (body structure)
422061002	Vitreous Opacity
422293003	New York Heart Association Classification - Class IV (finding)
42248000	methyl orange stain
42250008	Boxer dog
42252000	German shepherd dog
422534007	Rafert-Long projection (qualifier value)
422540000	Butanol O^15^
422568001	Moore projection (qualifier value)
42258001	Superior mesenteric artery structure (body structure)
422587007	Nausea
422598008	Fluoromisonidazole F^18^
422653006	Structure of permanent maxillary right central incisor tooth (bo
422670003	Apple projection (qualifier value)
422685009	Dipyridamole Stress protocol
422763008	Fluoromethane F^18^
422789008	PTSM Cu^62^
422795009	Neer projection (qualifier value)
422855001	Copper^64^ labeled diacetyl-bis N-(4)-methylthiosemicarbazone (p
422861003	Burman projection (qualifier value)
422915004	Overbed trapeze device (physical object)
422934004	^62^Copper
422954003	Stryker projection (qualifier value)
422975006	[(18)F]fluoroethylflumazenil (product)
422980002	Sodium iodide I^124^
422996004	Wolf
423091003	Colcher-Sussman projection (qualifier value)
423185002	Structure of permanent maxillary left lateral incisor tooth (bod
42320003	Structure of left seminal vesicle (body structure)
423249007	Monoclonal antibody I^124^
423331005	Structure of permanent mandibular left lateral incisor tooth (bo
42343007	Congestive heart failure
423498000	Ethylenediamine tetra-acetate gallium^68^ (product)
423543007	Flumazenil C^11^
423546004	Fluorobenzothiazole F^18^
423578007	^188^Rhenium
423720000	Rafert
423764008	^38^Potassium
42385006	Lactocele (disorder)
423926000	Skyros pony horse breed
423937004	Structure of permanent mandibular right lateral incisor tooth (b
42399005	Renal failure syndrome (disorder)
424045003	Myocardial bridge of coronary artery (disorder)
424064009	Pharmacological stress test
424079002	^94m^Technetium
424086005	Hirtz Modification projection (qualifier value)
424111008	Pindos pony horse breed
424118002	Technetium Tc^99m^Tetrofosmin
42417005	Carbon^14^ triolein
424225000	Dobutamine Stress protocol
42425007	Equivocal
424299003	Technetium Tc^99m^ sestamibi
424318009	Technetium Tc^99m^Teboroxime
424361007	Using substance (attribute)
424399000	Structure of permanent maxillary left central incisor tooth (bod
424444005	Cardiovascular stress test using the adenosine stress test proto
424570009	Indium[111In]oxyquinoline (product)
424575004	Structure of permanent mandibular right central incisor tooth (b
424622008	Potential Acuity Meter Visual Acuity
424655003	Eraso Modification projection (qualifier value)
424705003	Bison bison X Simmental hybrid cattle breed (organism)
424708001	Fluorethyltyrosin F^18^
42472007	Structure of medial external iliac lymph node (body structure)
424789007	Mespiperone C^11^
424811006	Danelius-Miller projection (qualifier value)
424875009	^14^Oxygen
424877001	Structure of permanent maxillary right lateral incisor tooth (bo
424952003	Sarcoma of soft tissue
424962005	Fisk projection (qualifier value)
424979004	Laryngeal Mask Airway (LMA)
425030002	Kite projection (qualifier value)
425035007	Robert projection (qualifier value)
425042007	Rosenberg projection (qualifier value)
425106001	Structure of permanent mandibular left central incisor tooth (bo
425118005	American draft pony horse breed
425141002	Brightness Acuity Testing Visual Acuity
425157002	Folio projection (qualifier value)
425181009	Bos taurus X Bison bison hybrid cow breed
425188003	Garth projection (qualifier value)
425236000	Fluorouracil F^18^
425253007	Draft pony superbreed horse breed
425364008	^60^Copper
425647002	Structure of surface of bone (body structure)
425704008	Power doppler ultrasound (qualifier value)
42575006	Structure of pituitary fossa (body structure)
425767004	Implantation of radioactive seed into prostate
4258007	Structure of posterior tibial vein (body structure)
425808002	18 lead electrocardiographic monitoring (procedure)
426005005	Cardiac computed tomography for calcium scoring (procedure)
426252008	Magnetic resonance imaging of whole body (procedure)
426347000	Thrombolytic therapy
426439001	Burns intensive care unit (environment)
426571006	Victorian Bulldogge dog breed
426865009	3D mode ultrasound (qualifier value)
426940008	Radionuclide angiocardiography
42694008	All legs
42695009	Thalamus
42700002	Round shape
427136006	Saddlebred horse superbreed horse breed
42724005	American saddlebred horse breed
42728008	Indium^113m^ pentetate
427667007	Nucleus Accumbens
427732000	Speed of blood pressure response (observable entity)
427751006	Extent of cardiac perfusion defect (observable entity)
427858005	Family history of malignant melanoma (situation)
427886002	Total cavopulmonary connection with lateral atrial tunnel (proce
42798000	Area
427986001	Normal risk of (contextual qualifier) (qualifier value)
427989008	Chronotropic incompetence
427990004	Right ventricular cardiac index (observable entity)
428053000	History of malignant basal cell neoplasm of skin
428196007	Mixed myocardial ischemia and infarction (disorder)
428247006	blunted
428417006	Early repolarization
428420003	Target heart rate (observable entity)
428531008	Heart rate response (observable entity)
428549008	Secondary ST-T abnormality on electrocardiogram (finding)
428550008	T wave alternans (observable entity)
428552000	Normal extracardiac uptake
428604001	Photodynamic therapy of skin
428613004	Correction of congenital cardiovascular deformity
428628004	Right ventricular cardiac output (observable entity)
428630002	Maximum heart rate achieved during course of procedure (observab
428685003	Stress test using cardiac pacing
428691001	accentuated
428750005	Nonspecific ST-T abnormality on electrocardiogram (finding)
428752002	Recent Myocardial infarction
428813002	Pharmacologic and exercise stress test
428824000	Resolution of myocardial ischemia (situation)
428825004	Improvement of wall motion
428832008	Transient ischemic dilatation ratio of left ventricular cavity (
428920008	Increased lung uptake
428927006	New myocardial ischemia compared to prior study (finding)
428995007	Specimen receiving
42902003	White bull terrier dog breed
429024007	History of squamous cell carcinoma of skin
429058004	New wall motion abnormality
429060002	Procedure to meet occupational requirement (procedure)
429157007	Heart rate recovery time (observable entity)
429160000	Functional capacity (observable entity)
429162008	Extent of myocardial stress ischemia (observable entity)
429163003	15 lead electrocardiographic monitoring (procedure)
429198000	Exertional hypertension
429232006	Less ischemia
429296007	Ioflupane I^123^
42932006	Structure of forceps minor (body structure)
429382003	Subdiaphragmatic uptake
429391004	New myocardial infarction compared to prior study (finding)
429477006	More ischemia
429479009	History of radiation therapy
42948007	Norwegian landrace pig breed
429483009	Right ventricular stroke volume (observable entity)
429551001	Mild to moderate risk of (contextual qualifier) (qualifier value
429557002	Moderate to high risk of (contextual qualifier) (qualifier value
429559004	Typical Angina
429560009	Arm ergometer, device (physical object)
429561008	Exertional hypotension
429576000	Abnormal extracardiac uptake
429616001	Radical aortopulmonary reconstruct w RV to PA valveless conduit
429619008	Right ventricular stroke index (observable entity)
429620002	Construction of left ventricle to aorta tunnel with right ventri
429622005	ST Depression (observable entity)
429710001	Transient ischemic dilatation of left ventricular cavity (disord
42973007	Thoracic Inlet
429733000	Unable to achieve target heart rate (finding)
429740004	Family history of malignant neoplasm of breast (situation)
429884006	Intraoperative echocardiography
430028007	Michel transport medium (substance)
430091005	Family history of coronary arteriosclerosis
430276001	Technetium Tc^99m^ pentetate
430346005	Liquid based cytologic material
43045000	Lacrimal caruncle structure (body structure)
43067004	Skin structure of scalp (body structure)
430757002	Pulmonary Vein
43081002	Skin structure of neck (body structure)
430821002	Chromium trioxide
430854000	Touch preparation of specimen (procedure)
430855004	Touch preparation cytologic material
430856003	Tissue section
430861001	Macroscopic tissue specimen (specimen)
430862008	Microscope slide mounting medium (substance)
430863003	Tissue embedding medium (substance)
430864009	Tissue fixative (substance)
430970004	Core sample of tissue block
43106008	pyronine G stain
43116000	Eczema
43119007	Structure of posterior communicating artery (body structure)
431196006	Tissue spot
431491007	Upper urinary tract
431510009	Formalin
431511008	Stress thallium procedure
431609005	Magnetic resonance imaging stress study of cardiac function (pro
4317002	Structure of spinalis muscle (body structure)
431852008	Pediatric echocardiography
431938005	Urinary tract
432003	carminic acid stain
432062000	Adenosine A2 receptor agonist
43219001	Birman cat
43239002	^75^Selenium
432554001	Cardiac stress recovery state
432655005	Cardiac Stress State
432678004	Indication for procedure (observable entity)
43281008	Structure of deciduous mandibular left canine tooth (body struct
43299000	miliary aneurysm
433139009	Dynamic magnetic resonance imaging of knee
433231002	Contrast echocardiography
433232009	Epicardial echocardiography
433233004	Exercise Stress echocardiography
433235006	Fetal echocardiography
433236007	Transthoracic echocardiography
433338005	Carnoy's fluid
433452008	Specimen clearing
433454009	Microdissection of tissue specimen using laser (procedure)
433455005	Specimen microwave heating
433456006	Protease digestion of tissue specimen
433457002	Steam heating of tissue specimen (procedure)
433465004	Sampling of tissue specimen
433466003	Microscope slide
433469005	Tissue freezing medium
433470006	Specimen dehydration
433471005	Helly's fluid
433472003	Microscope slide coverslip (physical object)
433473008	Zenker's fluid
433474002	Bouin's fluid
434161005	Peak cardiac stress state
434162003	Neutral Buffered Formalin
434295000	Formol sublimate
434464009	Tissue cassette
434472006	Sectioning of tissue block (procedure)
434473001	Specimen container lid
434474007	Surface recutting of tissue block (procedure)
434475008	Step sectioning of tissue block (procedure)
434479002	Core sampling of tissue block (procedure)
434533009	Electron microscopy grid
434708008	Tissue microarray cassette
434711009	Specimen container
434746001	Specimen vial
434822004	Specimen well
43500007	Boar power pig 454 pig breed
43526002	Operative Site
43529009	Chartreux cat
43538006	Non radiopaque medium
43549000	solochrome azurine (BS) stain
43622005	Structure of deciduous maxillary left lateral incisor tooth (bod
43674008	Apical
43706004	Ascorbic acid
43799004	Thoracic cavity structure (body structure)
4382004	Centrally acting hypotensive agent
4386001	Bronchospasm
43863001	Superior left pulmonary vein
438949009	Alive
43899006	Structure of popliteal artery (body structure)
439007	Therapeutic radioisotope
43914001	Phonation
439470001	Arteriovenous Fistula
43982006	Solar degeneration
439858009	Tissue Doppler Imaging
440223009	Gadoxetate disodium
440252007	Administration of radiopharmaceutical (procedure)
440258006	Excision of skin
440565004	Not Fasting
440935004	History of Beta-blocking agents therapy
44103008	ventricular arrhythmia
44132006	Abscess
441480003	Primary Care Department
441505008	Dorsopalmar projection (qualifier value)
441509002	Patient has pacemaker
441548002	Tropical medicine department (environment)
441555000	Inferomedial to superolateral oblique view (qualifier value)
441662001	Diagnostic imaging department (environment)
441672003	Dorso-ventral projection (qualifier value)
441676000	Patent ductus arteriosus coil or device closure
441752004	Anterior compression of breast (procedure)
441850003	Appendiceal stump
441901008	Inverted diverticulum
441950002	Histopathology
441994008	Medical intensive care unit (environment)
442100006	Structure of maxillary incisor tooth (body structure)
4421005	Cell structure (cell structure)
442123009	Sano procedure
442170005	Intraluminal fluid
442274007	Structure of mandibular incisor tooth (body structure)
44230005	Brown Swiss cow breed
44241007	Stenosis
442441009	Ventro-dorsal projection (qualifier value)
442580003	Axillary tissue mammography view (qualifier value)
442581004	Nipple in profile mammography view (qualifier value)
442582006	Lateral 45 degree dorsal 50 degree proximal-mediopalmarodistal o
442583001	Dorsal 35 degree medial-palmarolateral oblique projection (quali
442585008	Dorsal 40 degree lateral-plantaromedial oblique projection (qual
442586009	Rostroventral-caudodorsal projection (qualifier value)
442587000	Ventral 30 degree right-dorsal left oblique projection (qualifie
442588005	Rostral 30 degree ventral-caudodorsal projection (qualifier valu
442589002	Ventral 30 degree left-dorsal right oblique projection (qualifie
442590006	Ventral left-dorsal right oblique projection (qualifier value)
442591005	Palmar 75 degree proximal-dorsodistal oblique projection (qualif
442592003	Dorsoproximal-plantarodistal oblique projection (qualifier value
442593008	Infra-mammary fold mammography view (qualifier value)
442595001	Right ventral-left dorsal oblique projection (qualifier value)
442596000	Left 30 degree caudal-right rostral oblique projection (qualifie
442597009	Dorsal 45 degree lateral-palmaromedial oblique projection (quali
442598004	Left 45 degree dorsal-right ventral oblique projection (qualifie
442599007	Left 45 degree ventral-right dorsal oblique projection (qualifie
442600005	Dorsal 45 degree medial-plantarolateral oblique projection (qual
442601009	Dorsal 60 degree lateral-plantaromedial oblique projection (qual
442602002	Dorsal 60 degree medial-palmarolateral oblique projection (quali
442603007	Plantar 75 degree proximal-dorsodistal oblique projection (quali
442604001	Caudodistal-cranioproximal oblique projection (qualifier value)
442605000	Right 30 degree caudal-left rostral oblique projection (qualifie
442606004	Dorsal 35 degree lateral-plantaromedial oblique projection (qual
442607008	Right dorsal-left ventral oblique projection (qualifier value)
442608003	Dorsal 35 degree medial-plantarolateral oblique projection (qual
442609006	Dorsal 65 degree proximal-palmarodistal oblique projection (qual
442610001	Dorsolateral-plantaromedial oblique projection (qualifier value)
442611002	Dorsomedial-plantarolateral oblique projection (qualifier value)
442612009	Right 20 degree ventral-left dorsal oblique projection (qualifie
442621005	Dorsal 40 degree medial-palmarolateral oblique projection (quali
442622003	Dorsal 40 degree medial-plantarolateral oblique projection (qual
442623008	Dorsal 45 degree medial-palmarolateral projection (qualifier val
442624002	Dorsal 65 degree proximal-plantarodistal oblique projection (qua
442625001	Plantaroproximal-dorsodistal oblique projection (qualifier value
442626000	Proximo-distal projection (qualifier value)
442627009	Right 20 degree dorsal-left ventral oblique projection (qualifie
442628004	Right 45 degree ventral-left dorsal oblique projection (qualifie
442629007	Right caudal-left rostral oblique projection (qualifier value)
442630002	Laterodorsoproximal-mediopalmarodistal oblique projection (quali
442631003	Laterodorsoproximal-medioplantarodistal oblique projection (qual
442632005	Left 20 degree rostral-right caudal oblique projection (qualifie
442636008	Left 20 degree ventral-right dorsal oblique projection (qualifie
442637004	Rostrodorsal-caudoventral oblique projection (qualifier value)
442638009	Left caudal-right rostral oblique projection (qualifier value)
442639001	Dorsal 60 degree lateral-palmaromedial oblique projection (quali
442641000	Dorsal 60 degree medial-plantarolateral oblique projection (qual
442643002	Dorsal 45 degree lateral-plantaromedial oblique projection (qual
442644008	Left dorsal-right ventral oblique projection (qualifier value)
442645009	Left rostral-right caudal oblique projection (qualifier value)
442657000	Dorsolateral-palmaromedial oblique projection (qualifier value)
442658005	Plantarolateral-dorsomedial oblique projection (qualifier value)
442659002	Dorsorostral-ventrocaudal oblique projection (qualifier value)
442660007	Right 45 degree dorsal-left ventral oblique projection (qualifie
442661006	Lateral 45 degree dorsal 50 degree proximal-medioplantarodistal 
442674000	Palmaroproximal-dorsodistal oblique projection (qualifier value)
442675004	Plantar 60 degree lateral-dorsomedial oblique projection (qualif
442685003	Nonalcoholic steatohepatitis (NASH)
442688001	Finding of difference in border definition compared to previous 
442690000	Rostrocaudal projection (qualifier value)
442691001	Finding of difference in substance compared to previous radiolog
442700003	Finding of difference in texture compared to previous radiologic
442704007	Finding of difference in distribution compared to previous radio
442707000	Finding of difference in radiographic attenuation compared to pr
442711006	Finding of difference in site involvement compared to previous r
442714003	Difference in size
442721003	Ventral 20 degree rostral-dorsocaudal oblique projection (qualif
442726008	Difference in location
442729001	Dorsomedial-palmarolateral projection (qualifier value)
442730006	Rostral 20 degree dorsal-caudoventral oblique projection (qualif
442738004	Ventral right-dorsal left oblique projection (qualifier value)
442739007	Left ventral-right dorsal oblique projection (qualifier value)
442740009	Palmar 45 degree medial-dorsolateral projection (qualifier value
442741008	Ventrorostral-dorsocaudal oblique projection (qualifier value)
442742001	Palmaromedial-dorsolateral projection (qualifier value)
442743006	Right 20 degree rostral-left caudal oblique projection (qualifie
442744000	Dorsoproximal-palmarodistal oblique projection (qualifier value)
442745004	Dorsal 20 degree rostral-ventrocaudal oblique projection (qualif
442746003	Dorsal 35 degree lateral-palmaromedial oblique projection (quali
442747007	Right rostral-left caudal oblique projection (qualifier value)
442748002	Left 20 degree dorsal-right ventral oblique projection (qualifie
442755000	Finding of difference in border shape compared to previous radio
443082005	Parasternal long axis view of the RV inflow tract
443083000	Parasternal long axis view of the RV outflow tract
443096004	Surgically constructed connection of aorta to pulmonary artery (
443100003	Subcostal view of cardiac outlets directed anteriorly
443113009	Structure of posterior descending coronary artery (body structur
443115002	Edema of fetal chest wall
443160001	Subcostal short axis view at papillary muscle level
443162009	Suprasternal coronal view
443163004	Suprasternal sagittal view
443167003	Structure of aortic sinotubular junction (body structure)
443168008	Edema of fetal scalp
4432005	Structure of ductus arteriosus (body structure)
443208000	Pulmonary Vein confluence to Atrium Connection
44324008	Hemodynamic Measurements
443260009	Surgically constructed outflow tract of left ventricle across ve
443271005	Positron emission tomography with computed tomography fluorodeox
443281009	Transverse Aortic Arch
443283007	Neoaortic Valve
443297004	Surgically constructed connection of pulmonary vein to left atri
443298009	Surgically constructed pathway through heart from inferior vena 
443325000	Automatic implantable cardiac defibrillator in situ (finding)
443326004	Surgically constructed pathway from inferior vena cava to pulmon
443327008	Surgically constructed pathway from superior vena cava to pulmon
443328003	Surgically constructed connection of right ventricle to pulmonar
443329006	Bulboventricular Foramen
443379009	Functional Single Ventricle
443444008	Right Superior Vena Cava
443445009	Cor Triatriatum Orifice
443461006	Leakage of conduit from right atrium to pulmonary artery (disord
443482000	Hypertensive urgency (disorder)
443499004	Subcostal short axis view at mitral valve level
443500008	Subcostal short axis view at venous inflow level
443501007	Vena Contracta
443562002	Suprasternal long axis view of aortic arch
443591004	Structure of common right pulmonary vein (body structure)
443609003	Subcostal short axis view at aortic valve level
443625008	Surgically constructed connection of systemic venous return to p
443635002	Fitzpatrick classification of skin type (assessment scale)
443640005	Subcostal oblique coronal view
443696003	Surgically constructed connection of left ventricle to pulmonary
443698002	Transesophageal short axis view
443705001	Structure of common left pulmonary vein (body structure)
443714006	Structure of right middle pulmonary vein (body structure)
443724003	Surgically constructed orifice between systemic venous pathway a
443726001	Neoaortic Root
443789005	Surgically constructed bidirectional pathway from superior vena 
443808008	Structure of intramammary lymph node (body structure)
443809000	Surgically constructed convergence of inferior and superior vena
443829004	Percutaneous transluminal balloon angioplasty of coarctation of 
443895001	History of malignant neoplasm of skin excluding melanoma
443907004	Surgically constructed pathway from pulmonary veins to tricuspid
443989003	Left-sided bidirectional Glenn shunt procedure
444001009	Right Glenn shunt procedure
444034006	Right-sided bidirectional Glenn shunt procedure
444161008	Maternal history of insulin dependence (situation)
444177009	Surgically constructed pathway from superior vena cava to mitral
444178004	Left Glenn shunt procedure
444329004	Surgically constructed pathway from inferior vena cava to mitral
444361000	Ventricular Isovolumic Relaxation
444371003	Ventricular Ejection (S-wave)
444379001	Ventricular Isovolumic Contraction
444389002	Early diastole of cardiac cycle (qualifier value)
444392003	Diastolic Rapid Inflow (E-wave)
444408007	Tubular adenoma
444469002	Diastasis of cardiac cycle (qualifier value)
444471002	Broselow Luten Red Zone (8-9 kg)
444474005	Broselow Luten pediatric weight estimation blue zone (finding)
444488009	Broselow Luten Pink Zone (6-7 kg)
444489001	Broselow Luten Purple Zone (10-11 kg)
444496004	Broselow Luten pediatric weight estimation orange zone (finding)
444503000	Broselow Luten pediatric weight estimation green zone (finding)
444504006	Broselow Luten White Zone (15-18 kg)
444505007	Broselow Luten Yellow Zone (12-14 kg)
444808002	Benign Prostate Hyperplasia
444850002	Via radial artery
44488008	bismark brown R stain
444883009	Distilled water
44491008	Fluoroscopy
444923006	Tap water
444968003	Computed tomography of abdominal aorta with contrast (procedure)
445084008	Blue optical filter of optical microscope (physical object)
445169002	Infrared optical filter of optical microscope (physical object)
445185007	Resurfacing of the femoral head
445254006	Ultraviolet optical filter of optical microscope (physical objec
445278001	Violet optical filter of optical microscope (physical object)
445279009	Red optical filter of optical microscope (physical object)
445282004	Intravascular optical coherence tomography imaging device (physi
445316008	Dichroic beamsplitter
445340000	Yellow-green optical filter of optical microscope (physical obje
445391002	Polarizing optical filter of optical microscope (physical object
445465004	Green optical filter of optical mircroscope (physical object)
445601002	Slide overview lens
445621001	High power nonimmersion lens of optical microscope (physical obj
445622008	Oil immersion lens of optical microscope (physical object)
445623003	Rheinberg filter of optical microscope (physical object)
445624009	Darkfield stop of optical microscope (physical object)
445625005	Phase contrast plate of optical microscope (physical object)
445633006	Nomarski prism of optical microscope (physical object)
445634000	Condenser annulus of optical microscope (physical object)
445635004	Hoffman modulator of optical microscope (physical object)
44567001	Tracheal structure (body structure)
445671003	Xenon arc lamp microscope illuminator (physical object)
445679001	Tungsten halogen lamp microscope illuminator (physical object)
445683001	Light emitting diode lamp microscope illuminator (physical objec
445685008	Mercury arc lamp microscope illuminator (physical object)
445769006	Intracorpus cavernosum route (qualifier value)
44578009	Core needle biopsy of breast
44588005	Iodine
445907001	Laser procedure on skin
44598004	Leiomyoma, no International Classification of Diseases for Oncol
446078004	Dermoscopic photography (procedure)
44612009	Structure of sternal angle (body structure)
44627009	Structure of outflow tract of right ventricle (body structure)
446315002	Dynamic magnetic resonance imaging of pelvis
446406008	Inhalation technique (qualifier value)
446534003	Technetium Tc^99m^ galactosyl human serum albumin diethylenetria
446536001	Technetium Tc^99m^ mercaptoacetyltriglycine (substance)
446800006	Indium^111 Pentetreotide
446871009	Indium^111 Capromab Pendetide
44696006	Beagle
447122006	Intratumor route
447125008	Technetium Tc^99m^ labeled carbon (substance)
447126009	Technetium Tc^99m^ N-pyridoxyl-5-methyltryptophan (substance)
447127000	Technetium Tc^99m^ phytate (substance)
447128005	Technetium Tc^99m^ stannous colloid (substance)
447134003	Iodine^123 15-(4-Iodophenyl)-3(R,S)-Methylpentadecanoic Acid
44714003	Structure of upper lobe of left lung (body structure)
447295008	Forensic Intent
447482001	Mus genus
447553000	^177^Lutetium
447612001	Mus musculus
44771000	Microcalcifications of the breast
44777001	Rastelli operation
44788007	Right pleura structure (body structure)
447996002	Intubation of respiratory tract
44808001	Arrhythmia
44812007	Inhalation anesthesia system closed no rebreathing primary agent
448169003	Felis catus
448216007	Malignant epithelial neoplasm of thyroid
44830000	Structure of lateral plantar artery (body structure)
44835005	Debouillet sheep breed
448442005	Transtracheal jet ventilation
44855006	Tonkinese cat
448771007	Canis lupus subspecies familiaris (organism)
448895004	Smear procedure
44909008	Sympathetic trunk structure (body structure)
44914007	Upper limb lymph node structure (body structure)
449310008	Mustela putorius subspecies furo (organism)
44947003	Structure of erector spinae muscle (body structure)
44984001	Ulnar artery
45001002	Bone matrix
45007003	Low blood pressure (disorder)
450360000	Coronary artery calcium score
45048000	Neck structure (body structure)
450960006	Structure of mid portion of right coronary artery (body structur
45106005	Congo red stain
45206002	Nose
45211000	Insertion of catheter
45215009	Tantalum
45227007	Hypertrophic obstructive cardiomyopathy
45234009	Structure of deciduous maxillary left first molar tooth (body st
4525004	Emergency Department patient visit
45284002	Maine Anjou cow breed
45289007	Parotid gland structure (body structure)
45292006	Vulval structure (body structure)
45296009	T6 vertebra
45316007	Radionuclide localization of tumor
45341000	Trunk of pulmonary artery
45460008	Intrauterine transfusion
45475000	Indigo carmine stain (substance)
45503006	Common ventricle
4554005	Intraventricular conduction disturbance
45559001	Focal fibrosis
45561005	Black and tan coonhound dog breed
4557003	Unstable Angina, Progressive Angina
45591000	Skin structure of intertragal incisure (body structure)
45625009	Spaniel
4563007	Transfer
45631007	Structure of radial artery (body structure)
45635003	FHC elite pig 1 pig breed
45653009	Upper lobe of lung
45690005	Mouflon sheep breed
456992002	Fluorocholine F^18^
456995000	Florbetapir F^18^
456997008	Flutemetamol F^18^
456999006	Fluciclatide F^18^
457000009	Fluciclovine F^18^
4574003	Shropshire sheep breed
4578000	Skin structure of posterior surface of thigh (body structure)
45790002	American Albino horse breed
45793000	Pineal structure (body structure)
45804006	Autonomous breathing, function (observable entity)
45849009	Technetium Tc^99m^ sodium glucoheptonate
45929001	Half-brother
4596009	Larynx
45981001	Skin structure of anterior surface of upper arm (body structure)
46027005	Structure of common iliac vein (body structure)
46030003	Tricuspid valve structure (body structure)
46053002	Distal
46055009	submental lymph node
461002	Structure of lateral corticospinal tract (body structure)
46136006	Exercise stress ECG test
46139004	martius yellow stain
46157003	Structure of appendicular lymph node (body structure)
46212000	Juvenile fibroadenoma
46239008	Komondor dog
4631006	Tubular adenocarcinoma
46353006	Structure of mucous membrane of lower lip (body structure)
46385009	Glenoid structure (body structure)
46392004	Delaine merino sheep breed
46408008	American pony horse breed
464557001	Parenteral/enteral solution bag
464983000	Thermoluminescent radiation dosimeter
465380004	Silicone gel implant
4656000	alcian blue 8GX stain
4658004	Skin structure of nuchal region (body structure)
46602004	Electron
466556008	X-Ray film cassette, manual
46662001	Examination of breast
46713006	Nasal route
46720004	Lipoma, no International Classification of Diseases for Oncology
46725009	Pembroke Welsh corgi dog breed
467354001	Contrast medium injection system manifold kit (physical object)
46750007	Structure of hilum of lung (body structure)
468115008	Backrest
468192005	Air heating pad system (physical object)
468440006	Digital imager, radiation therapy
46862004	Buttock structure (body structure)
46866001	Fracture of lower limb
468886001	Digital imaging scanner, computed radiography
469266003	Eye radiation shield
4693006	Chromium^51^ albumin
470091001	Ocular Lubricant
470204007	Gonad radiation shield
47030008	insoluble berlin blue stain
47055002	Structure of mandibular right canine tooth (body structure)
47075006	Doberman pinscher
47079000	Ultrasonography of breast
47109002	Structure of lymph node of thorax (body structure)
47192000	Meglumine diatrizoate
47224004	Skin of posterior surface of lower leg
47284001	Extra abdominal desmoid
473188002	Drug Induced Dizziness
47429007	Associated with (attribute)
47432005	Implantation of heart valve prosthesis or synthetic device
47471008	Popliteal lymph node structure (body structure)
47486002	fast red ITR stain
47488001	Intracystic papilloma
4754008	Gynecomastia
47542005	Petit basset griffon vendeen dog
47588004	^203^Lead
47625008	Intravenous route
47631006	adventitial degeneration
47659007	Basenji
47699005	Soft-coated wheaten terrier
47728000	Shaft of Radius
47729008	Potassium chloride K^43^
47795006	FHC elite pig 4 pig breed
47842004	Canadian horse breed
47898004	Verapamil
47962008	Structure of myocardium of apex of heart (body structure)
47975008	Structure of root of tongue (body structure)
47985009	Structure of celiac lymph node (body structure)
47995002	alcohol soluble nigrosine stain
48014002	Skin structure of perineum (body structure)
48193007	prefemoral lymph node
4832001	Technetium Tc^99m^ mebrofenin
48338005	Structure of right colic flexure (body structure)
48341001	^192^Iridium
48345005	Superior vena cava structure (body structure)
48367006	Structure of urinary bladder cavity (body structure)
48387007	Tracheotomy
48394005	Beltsville pig breed
48402004	Structure of mandibular left second molar tooth (body structure)
48434008	atheroma
48470006	Boar power pig 656 pig breed
48477009	Lip structure (body structure)
485005	Transverse colon structure (body structure)
48524002	Mastiff dog
48526000	Ultrasound peripheral vascular flow study (procedure)
48540004	patent blue V sodium salt stain
48544008	Structure of right lower quadrant of abdomen (body structure)
48603004	Warfarin
48694002	Anxiety
48697009	Clun Forest sheep breed
48698004	Calcium channel blocker
48702000	Limousin cow breed
48724000	Mitral valve regurgitation (disorder)
48895003	^113m^Indium
48918001	Structure of facial lymph node (body structure)
48988008	Prostaglandin PGE1 (substance)
49076000	Knee joint structure (body structure)
49082002	Structure of small cardiac vein (body structure)
49240006	Palouse pig breed
49330006	Structure of deciduous mandibular left second molar tooth (body 
49370004	Lateral
49394004	superior mesenteric lymph node
49400002	Intervertebral disc structure of fourth cervical vertebra (body 
4942000	Lower limb lymph node structure (body structure)
49421002	Welsh terrier
49430005	Liposarcoma, no International Classification of Diseases for Onc
49436004	Atrial Fibrillation
49460000	Soft palate structure (body structure)
49462008	FHC elite pig 6 pig breed
49530007	Afferent
4958002	Amygdaloid structure (body structure)
4960000	Peruvian Paso horse breed
49608001	Irregular
49668003	L5 vertebra
49687009	coriphosphine stain
49727002	Cough
49755003	Morphologically Abnormal Structure
49841001	Third ventricle structure (body structure)
49848007	Structure of myocardium of left ventricle (body structure)
49852007	Structure of median cubital vein (body structure)
49872002	Virus
49992008	Dexamethasone sodium sulfate
49998007	Sufentanil
50016007	Structure of costal cartilage (body structure)
50018008	Left coronary artery structure (body structure)
50062004	fuchsin basic stain
50125003	Shetland sheepdog
50193000	intermediate external iliac lymph node
50318003	Progesterone product
50408007	Structure of left pulmonary artery (body structure)
5043000	erythrosin Y stain
50441005	Turkish angora cat
50519007	Structure of right upper quadrant of abdomen (body structure)
50536004	Umbilical artery
50672002	Hafnium
50697003	General anesthesia
507002	Standard poodle dog breed
50711007	Viral hepatitis type C (disorder)
50717006	Cheviot sheep breed
50755001	Structure of scalenus anterior muscle (body structure)
5076001	Subxiphoid
50849002	Emergency room admission (procedure)
50916005	Sclerosing adenosis
50920009	Myocarditis
50959000	Tarentaise cow breed
50960005	Hemorrhage
51023000	Tennessee walking horse breed
51098001	Skin structure of cavity of concha (body structure)
51114001	Endo-arterial
51159009	Teres minor muscle
51185008	Thoracic structure (body structure)
51249003	Structure of inferior left pulmonary vein (body structure)
51282000	Vertebra
51283005	Palatine bone structure (body structure)
51299004	Clavicle
51345006	Carotid body structure (body structure)
51398009	Hamartoma
5140004	Structure of maxillary right first molar tooth (body structure)
51420009	Silicon
51440002	Right and left (qualifier value)
51549004	Leiomyosarcoma, no subtype (morphologic abnormality)
51567006	sirius red F3B stain
51599000	Laryngeal edema
5164003	Montdale sheep breed
51668007	mycotic aneurysm
51678005	Structure of deciduous maxillary left central incisor tooth (bod
51683002	Radial keratotomy (procedure)
51692004	Devon rex cat breed
51698000	Structure of dorsal aspect of scapula (body structure)
51795009	Torsion
51800004	^222^Radon
51845000	Anatomical position (finding)
51852003	Embryonic vascular structure (body structure)
51937006	Jersey cow breed
51943008	Structure of deciduous maxillary left second molar tooth (body s
52017007	Antiemetic
52019005	External rotation, function (observable entity)
52034004	Skin structure of toe (body structure)
52082005	Structure of ligament (body structure)
52101004	Present
52105008	Vizsla superbreed dog breed
52124006	Central venous catheter, device (physical object)
52253003	Newfoundland dog
5227002	Oxford sandy block pig breed
52359001	Structure of radial vein (body structure)
52374004	Ethmoid bone structure (body structure)
524008	Multifocal
52408003	Iodinated I^131^ gamma globulin
52432005	Photography of gross organ
52433000	Structure of proximal portion of circumflex branch of left coron
5244003	Intraductal papilloma
52509009	Structure of body of sternum (body structure)
52554005	superior medial inguinal lymph node
52612000	Lumbar region back structure (body structure)
52687003	Shaft of Tibia
5272005	Skin structure of lateral portion of neck (body structure)
52731004	Abdominal cavity structure (body structure)
52745005	^51^Chromium
52836003	Paraformaldehyde
52856002	cylindroid aneurysm
52876008	Skin structure of dorsal area of wrist (body structure)
52943005	Structure of posterior horn of lateral ventricle (body structure
52946002	Affenpinscher
52952001	Irish wolfhound
52953006	Skin structure of medial border of sole of foot (body structure)
5296000	Structure of anterior mediastinal lymph node (body structure)
52988006	Lesion
53031002	Dexter cow breed
53036007	Wing structure (body structure)
5306005	Manchester terrier superbreed dog breed
53074004	Structure of hilar lymph node (body structure)
53085002	Right ventricular structure (body structure)
53118009	Structure of inferior horn of lateral ventricle (body structure)
53120007	Upper limb structure (body structure)
53151000	fatty streaks
53228008	Alaskan malamute
53238003	Optic tract structure (body structure)
5329002	C4 vertebra
53315004	^68^Germanium
53342003	Internal nose structure (body structure)
53350007	Prosthesis, device (physical object)
53360003	Oxford Down sheep breed
53430007	Pain of breast (finding)
53431006	Boar power pig 59 pig breed
53438000	Radiation therapy procedure or service (procedure)
53505006	Anus
53511009	tropaeolin OO stain
53520000	Autonomic nerve structure (body structure)
53549008	Structure of ophthalmic artery (body structure)
53567001	Suffolk horse breed
53585008	Radioisotope study of gastrointestinal system
53603007	Entire pulmonary vein (great vessel) (body structure)
53617003	Monitoring of respiration (regime/therapy)
53620006	Temporomandibular joint structure (body structure)
53654007	Fibrosarcoma
53655008	Structure of posterior descending branch of right coronary arter
5366008	Hippocampus
53700003	^67^Copper
53727004	Left pleura structure (body structure)
53733008	T2 vertebra
53741008	Coronary Artery Disease
53840002	Structure of calf of leg (body structure)
53843000	Structure of rectouterine pouch (body structure)
53922000	Japanese chin dog
5394000	uterine paracervical lymph node
53951001	Technetium Tc^99m^ oxidronate
53958007	Harvesting of tissue
53967007	Structure of external intercostal muscle (body structure)
54002007	saccular aneurysm
54019009	Submandibular salivary apparatus (body structure)
5405008	^60^Cobalt
54066008	Pharynx
54098002	Arabian horse breed
54102005	Grade 1: well differentiated
54165005	Structure of cisterna magna (body structure)
54221006	orange G stain
54232006	Welsh pig breed
54247002	Ascending aorta structure (body structure)
54268001	Pelvic lymph node structure (body structure)
54300008	Vaginal approach (qualifier value)
5438004	French alpine goat breed
54409005	Structure of carotid siphon (body structure)
5442001	page blue 83 stain
54432009	alizarin blue S stain
54440003	Skin structure of upper trunk (body structure)
54446009	Lysophosphatidylcholine
54447000	Haflinger horse breed
54468004	Skin structure of nipple (body structure)
54493002	Intramural hematoma
54550000	EEG
54640009	Aortography
5467003	normal respiratory rhythm
54699009	American miniature horse breed
54735007	Sacrum
54791001	metanil yellow stain
54858000	Scottish deerhound
54993008	Cardiac Index
55011004	Steady
55024004	Optic canal structure (body structure)
55058007	Griffon dog
55060009	Frontal sinus structure (body structure)
55117002	^137^Cesium
55167009	Appaloosa horse breed
55199003	hypoplasia
55233005	Structure of inferior longitudinal fasciculus (body structure)
5540006	Calcium
55494003	Technetium Tc^99m^ albumin microspheres (substance)
55499008	Structure of lesser trochanter of femur (body structure)
55530007	La Mancha goat breed
55584005	Embolus
55603005	Fat
55607006	Problem
55673009	Iothalamate sodium I^125^
55678000	Structure of spinous process of vertebra (body structure)
55745002	Propranolol
55814006	Iodinated I^131^ aggregated albumin
55831004	xylene cyanol FF stain
55855009	Pericardial disease
55864004	kneeling
55921005	Multiple myeloma, no International Classification of Diseases fo
55940004	pharyngeal tonsil
55959002	Blue tick coonhound dog breed
56021002	Seroma
56052001	Facial nerve structure (body structure)
56084008	Boar power pig 292 pig breed
56086005	Paso Fino horse breed
56193007	Oculomotor nerve structure (body structure)
56208002	Ulcer
56243001	Wirehaired miniature dachshund dog breed
56265001	heart disease
56329008	Pituitary structure (body structure)
56353002	Staple, device (physical object)
56400007	Structure of renal vein (body structure)
56401006	T5 vertebra
56459004	Foot structure (body structure)
56468002	Venous hemangioma (morphologic abnormality)
56609000	^111^Indium
5665001	Retinal structure (body structure)
56757003	Scraping
56786000	Pulmonic valve stenosis
56789007	Structure of ostium of right coronary artery (body structure)
56849005	Structure of popliteal vein (body structure)
56851009	Maximum
56873002	Sternum
56917006	Cornish rex cat breed
5692007	Cyanocobalamin Co^58^
56953008	Osmolality (observable entity)
56984005	Drever dog
57034009	Aortic arch structure (body structure)
57054005	Acute myocardial infarction
57120006	Treeing walker coonhound dog breed
5712003	Sessile
57126000	Glue
5713008	Submandibular triangle structure (body structure)
57134006	Instrument, device (physical object)
57141000	Apocrine adenocarcinoma
57177007	Family history with explicit context (situation)
57183005	Edge
57190000	Myopia
57195005	Basal
57238002	Selective embolization of artery
57257006	Transurethral approach (qualifier value)
5727003	Structure of anterior cervical lymph node (body structure)
57349006	Long and short coat chihuahua dog breed
57383004	Structure of right branch of atrioventricular bundle (body struc
57396003	Structure of circumflex branch of left coronary artery (body str
57429001	Longhaired miniature dachshund dog breed
57485005	Oxygen Therapy
57597008	Adenosis
57613003	Kleen leen white pig breed
57651003	Structure of iliocostalis muscle (body structure)
57671007	Vas deferens structure (body structure)
57726007	Skin structure of crus of helix (body structure)
57753006	brilliant yellow stain
57754000	varicose aneurysm
57823005	Structure of left posterior lateral branch of circumflex branch 
57826002	Structure of maxillary right first premolar tooth (body structur
57849000	Gordon setter dog breed
57850000	Truncus coeliacus
57947002	Giant schnauzer dog breed
5798000	Diaphragm structure (body structure)
58095006	Interatrial Septum Structure
58100008	Intra-arterial route
58108001	Golden retriever dog breed
5811000122108	Fluorodopa [18F] (substance)
58116005	Otter hound
58130000	Structure of jugular lymph node (body structure)
58190003	Vascular flow, function (observable entity)
58264006	Pinto horse breed
58281002	Gadolinium
583000	Wirehaired vizsla dog breed
58311005	Dutch landrace pig breed
58322009	expiration
58341007	Rough and smooth dog breed
58541008	^24^Sodium
58602004	Flank structure (body structure)
58631000	eriochrome blue black SE stain
58646007	Structure of deciduous mandibular right first molar tooth (body 
58718002	Rheumatic Fever
58742003	Structure of sesamoid bone of foot (body structure)
58755002	water soluble anthracene brown stain
58820006	Intervertebral disc structure of third cervical vertebra (body s
5884001	Mastectomy (procedure)
58888001	Parti-color cocker spaniel dog breed
589001	Interventricular septum structure (body structure)
59011009	Structure of basilar artery (body structure)
59057006	Antihemophilic factor preparation
59066005	Mastoid structure (body structure)
59082006	Urokinase preparation
59094002	Melanin
59112000	Skin structure of anus (body structure)
59118001	Right bundle branch block
59135002	Encapsulated
5916008	Dalmatian dog
59210004	Navajo sheep breed
59214008	Reduction mammoplasty
59218006	temporary transcutaneous pacing
5928000	Great cardiac vein structure (body structure)
59282003	Pulmonary embolism
5931004	Technetium Tc^99m^ sulfur colloid
59351004	Citrate
59438005	Structure of anterior descending branch of left coronary artery 
59441001	Structure of lymph node (body structure)
59492009	Longhaired standard dachshund dog breed
59503006	submandibular lymph node
59528003	Saluki dog
59643008	French bulldog
59652004	Atrium
59667000	FHC elite pig 2 pig breed
59749000	Structure of lacrimal artery (body structure)
59752008	Dorsal funiculus structure (body structure)
59801003	Rhodium
59820001	Endo-vascular
59844004	^42^Potassium
59972007	Atrial systole, function (observable entity)
59975009	English foxhound
60001007	not pregnant
60005003	Pectoralis major muscle structure (body structure)
60028002	Uterine Vein
6004007	T2/T3 disc
60046008	Pleural effusion
60057003	^201^Thallium
60074003	Abduction, function (observable entity)
60105000	tapetum of corpus callosum
60113004	Eyelid Disease
60132005	Generalized
60176003	Structure of anterior cerebral artery (body structure)
60184004	Sigmoid colon structure (body structure)
60213007	Intramedullary route
60227002	subaortic common iliac lymph node
60234000	Aortic valve regurgitation (disorder)
60252000	Pug dog
60287000	Photomicrography
6041008	Flat
60441008	trypan blue stain
60459006	Iron Fe^59^ labeled dextran
60496002	Skin structure of foot (body structure)
60517007	Cardigan Welsh corgi dog breed
6053007	Dekalb hybrid pig line 33 (organism)
60533005	Astringent drug
60573004	Aortic valve stenosis (disorder)
60583000	Postaxial
606003	Terrier
60614009	Natural brother
6062009	Structure of deciduous mandibular right canine tooth (body struc
60621009	Body mass index (observable entity)
6064005	Topical route
60732002	Atrial septal defect with endocardial cushion defect, partial ty
60734001	Great saphenous vein structure (body structure)
60739006	waxoline blue stain
60797005	Cardiac wall motion, function (observable entity)
60819002	Cheek structure (body structure)
60835009	Structure of postductal region of aortic arch (body structure)
60911003	Temporal bone structure (body structure)
60920007	fuchsin acid stain
60944009	Skin structure of external genitalia (body structure)
60958006	Maryland pig breed
609638001	Operation on pelvic region of trunk
60965003	Structure of epigastric lymph node (body structure)
60996007	Structure of deep lymph node (body structure)
61005006	Peripheral nerve myelin sheath
61026006	Grade 3: poorly differentiated
6103004	Jack Russell terrier dog breed (organism)
61036003	Boar power pig 545 pig breed
61068006	thioflavine T stain
61083001	Minnesota pig breed
61088005	Plastic
6112002	Meusse-Rhine-Ijssel cow breed
61242005	Lateral canthus structure (body structure)
61248009	Skin structure of anterior surface of thigh (body structure)
61286000	Pudelpointer
61320006	Tahltan bear dog
61352006	Structure of achilles tendon (body structure)
61397002	Subcapsular
61405001	Scottish terrier
61420007	Tube feeding of patient (regime/therapy)
61490001	Angina Class I
61492009	Structure of hepatic lymph node (body structure)
61593002	Ultrasonic guidance procedure
61671002	Structure of internal acoustic meatus of temporal bone (body str
61685007	Lower limb structure (body structure)
61695000	Tunica media vasorum (body structure)
61716009	^81m^Krypton
61719002	Skin of vertex of scalp
61746007	Taking patient vital signs (procedure)
61753003	Colourpoint shorthaired cat
61773008	Lidocaine hydrochloride
61853006	Vertebral canal
61868007	Structure of deciduous mandibular right second molar tooth (body
61897005	Structure of maxillary left first premolar tooth (body structure
61946003	Estrogenic preparation (product)
61959006	Truncus arteriosus communis
61962009	Midbrain structure (body structure)
61968008	Syringe, device (physical object)
61973002	Dekalb hybrid pig line 61 (organism)
62026008	Left posterior fascicular block
62064005	Mesothelioma, malignant (morphologic abnormality)
62067003	Hypoplastic left heart syndrome
62137007	Labrador retriever dog breed
62153005	Blonde d'Aquitaine cow breed
6217003	Structure of piriform recess (body structure)
62189002	ulcerated atheromatous plaque
6220006	Galiceno horse breed
62228004	English Springer spaniel dog breed
6229007	Lacrimal bone structure (body structure)
62296006	Natural grandfather (person)
62372003	Segmental
62413002	Radius
62442005	Chloriodized oil
62482003	Low
62487009	T7 vertebra
62517004	Sodium chromate Cr^51^
62551000	L3/L4 disc
62555009	Structure of atlantoaxial joint (body structure)
6257000	Sodium chloride Na^22^
62683002	Mediastinal lymph node structure (body structure)
62736007	Lower eyelid structure (body structure)
62790004	Norfolk terrier
62818001	Adenohypophysis structure (body structure)
62824007	Transverse
62834003	Upper gastrointestinal tract structure (body structure)
62869001	Structure of central vein of the retina (body structure)
62872008	Structure of anterior commissure (body structure)
6301006	^178^Tantalum
63029009	Skin structure of gluteal fold (body structure)
63130001	Surgical scar
63161005	Principal (qualifier value)
63264007	Carcinosarcoma
63269002	American coonhound dog breed
63289001	Surgical metal nail, device (physical object)
63360001	^89^Zirconium
63390008	Portuguese water dog
63467002	Left bundle branch block
63476009	Prostate specific antigen measurement (procedure)
63507001	Structure of external iliac vein (body structure)
63562005	Cervical collar, device (physical object)
63634009	Glioblastoma, no International Classification of Diseases for On
63697000	Cardiopulmonary bypass operation (procedure)
63754004	Yttrium
63762007	Both breasts
63929007	alkali blue 6B stain
63972001	Ocicat
64033007	Kidney structure (body structure)
64038003	intercostal lymph node
64112001	fast blue RR salt stain
6413002	Structure of presymphysial lymph node (body structure)
64131007	Inferior vena cava structure (body structure)
64158000	Angora goat breed
6423006	Supraspinatus muscle structure (body structure)
64234005	Patella
6425004	Antihistamine
6431001	Leicester sheep breed
64318009	Diagnostic radiography, stereotactic localization
64468002	Structure of bronchial artery (body structure)
64488003	Iodinated I^125^ human serum albumin
64520006	Protamine sulfate
64556009	Structure of intermediate common iliac lymph node (body structur
6456007	Supraventricular tachycardia
64572001	Disease
64591001	Karakul sheep breed
64605006	Distal Tibia
64634000	Corneal Opacity
64658001	Subcostal muscle
64688005	Coccyx
64715009	Hypertensive heart disease
64730000	normal sinus rhythm
64739004	Seminal vesicle structure (body structure)
64779008	Blood Coagulation Disorders
64864005	T1 vertebra
64957009	Uncertain risk
64991008	soluble berlin blue stain
65054007	^62^Zinc
6511003	Structure of distal portion of circumflex branch of left coronar
65123005	Choline
65124004	Swelling
6516008	Indium^111^-Fe(OH) >3<
65187008	Black faced Highland sheep breed
65197004	Structure of anulus fibrosus of mitral orifice (body structure)
65216001	Cerebrospinal Fluid
65240009	Obstetrical version (procedure)
65266007	Structure of deep inguinal lymph node (body structure)
6530003	Structure of cardiac valve leaflet (body structure)
6533001	Structure of colonic haustra (body structure)
65344003	Marchigiana cow breed
65345002	Epoxy resin
65349008	Structure of external iliac lymph node (body structure)
65355003	Right common carotid artery structure (body structure)
6538005	Thyrocervical trunk
65388005	Ultrasonic guidance for amniocentesis
65431007	Structure of corneal endothelium (body structure)
65445001	ethyl violet stain
65492002	Lincoln sheep breed
65577000	X-Ray shield, device (physical object)
65580004	alizarin red S stain
65624003	Structure of deciduous maxillary right lateral incisor tooth (bo
65656005	Natural mother
65659003	Atherectomy by rotary cutter
65690001	Structure of paratracheal lymph node (body structure)
65692009	Spindle cell carcinoma
65694005	Siamese cat
65709003	Disseminated
65730007	ponceau 3R stain
6574001	Necrosis
65801008	Excision
65818007	Stent, device
65877006	Fibroadenoma, no International Classification of Diseases for On
66019005	Limb structure (body structure)
66071002	Viral hepatitis type B (disorder)
661005	Jaw region structure (body structure)
66130006	Left to right cardiovascular shunt
66168008	Hanoverian horse breed
66288003	Skin structure of infraclavicular region (body structure)
66303006	Structure of maxillary left second molar tooth (body structure)
66314009	Longhorn cow breed
66377006	Radionuclide localization of tumor, limited area
66459002	Unilateral
66495005	Cavalier King Charles spaniel
66559000	Structure of common hepatic artery (body structure)
66562002	Cigarette smoking tobacco
6660000	Atypical intraductal hyperplasia
66643007	Skin structure of back (body structure)
66657009	Paroxysmal ventricular tachycardia (disorder)
66712005	Bouvier des Flandres
66720007	Lateral ventricle structure (body structure)
66739002	Trans-abdominal
66754008	Appendix structure (body structure)
66787007	Cranial
66794005	L1 vertebra
66857006	Hemoptysis
66859009	Dipyridamole
66911005	Galloway cow breed
66925006	Copper
66934001	Skin structure of lower lip (body structure)
6701008	lissamine fast red B stain
6703006	Breast lobule hyperplasia (disorder)
67046006	Structure of fovea centralis (body structure)
6706003	Transrectal approach (qualifier value)
6708002	Intrauterine cordocentesis
67088002	English toy spaniel
67122001	Acid fast stain method
67170007	Lumen of artery
6725000	methylene blue stain
67338003	Transseptal catheterization
6736007	Moderate (severity modifier) (qualifier value)
67362008	Aortic aneurysm
67414001	Cotswold sheep breed
67440007	Alpha-adrenergic blocking agent
67448000	German Fleck-Vieh cow breed
67453005	Talus
67459009	L2/L3 disc
67507000	Antiarrhythmic drug
67515002	Corriedale sheep breed
67617000	Intraductal hyperplasia (morphologic abnormality)
67629009	Catheterization of left heart
67684001	Pekingese dog
67690002	Sodium iodide I^123^
67701001	Inferior cerebellar peduncle structure (body structure)
67720004	FHC elite pig 5 pig breed
67763001	Hypotensive episode
67834006	Structure of deciduous mandibular right central incisor tooth (b
67889009	Irrigation
67937003	Structure of axillary artery (body structure)
67941004	superior tracheobronchial lymph node
67956008	neutral red stain
67966000	Rectal tube
6797001	Mean blood pressure
67977006	Clumber spaniel dog breed
68053000	Structure of anterior tibial artery (body structure)
68085002	Structure of maxillary right third molar tooth (body structure)
68086001	Persian cat
68171009	Axillary lymph node structure (body structure)
68183006	Screw
68235000	Nasal Congestion
68237008	Partial anomalous pulmonary venous connection
68263003	janus green B stain
68276009	Bottle, device (physical object)
68300000	Structure of right auricular appendage (body structure)
6832004	Atherectomy
68339009	superficial intraparotid lymph node
68367000	Thigh structure (body structure)
684003	Pygmy goat breed
68453008	Carcinoma, no subtype (morphologic abnormality)
68457009	Percutaneous transluminal balloon angioplasty
68459007	crystal ponceau stain
68493006	Gutter
68496003	Polyp of colon
68505006	Structure of left lower quadrant of abdomen (body structure)
68512002	Boar power pig 141 pig breed
68523003	Cerebral white matter structure (body structure)
68552000	Caprine species (organism)
68580003	^59^Iron
68598004	Skin structure of ala nasi (body structure)
68599007	Subpleural
68630002	^125^Iodine
6866008	Structure of habenular commissure (body structure)
68698007	Skin structure of forehead (body structure)
68703001	Choroidal structure (body structure)
68705008	Structure of axillary vein (body structure)
6871001	Structure of visceral pericardium (body structure)
68787002	Structure of proximal portion of anterior descending branch of l
68796002	Radioisotope study of musculoskeletal system
68878000	Structure of lymph node of epiploic foramen (body structure)
68881005	superior rectal lymph node
68894007	Placing restraint
68915008	Structure of lateral cervical lymph node (body structure)
68967007	Iodocholesterol I^131^
68978004	Hyperventilation
69067004	Shetland pony horse breed
69076006	Strontium chloride Sr^85^
69089000	^52^Iron
69105007	Carotid artery structure (body structure)
69133007	Sudan IV stain
69158002	Intra-atrial pacing (procedure)
69245005	Intra-arterial infusion of thrombolytic agent
69249004	Weimaraner
69255009	Structure of hypogastric lymph node (body structure)
69327007	Structure of internal thoracic artery (body structure)
69408002	Gorlin syndrome
69421009	Structure of right branch of hepatic artery (body structure)
69461005	Chester white pig breed
69474004	Samoyed dog
69529009	Border terrier
69536005	Head structure (body structure)
69592005	Standard schnauzer dog breed
69602006	Kleen leen pig breed
6969002	Lymphoid tissue
69691007	Structure of pectoral axillary lymph node (body structure)
69695003	Stomach structure (body structure)
6973004	Chromium^51^ chloride
69748006	Thyroid structure (body structure)
69783005	Meglumine iodipamide
69805005	Insulin pump, device (physical object)
698247007	Cardiac Arrhythmia
69833005	Structure of right femoral artery (body structure)
698348000	Structure of ophthalmic segment of internal carotid artery (body
69839009	Iodinated I^125^ povidone
69855002	American shorthair cat
69862006	Smooth standard dachshund dog breed
69930009	Pancreatic duct structure (body structure)
699453001	Central incisor region of oral cavity (body structure)
699503005	Third molar region of oral cavity (body structure)
699505003	Second molar region of oral cavity (body structure)
699507006	First molar region of oral cavity (body structure)
699508001	Second premolar region of oral cavity (body structure)
699509009	First premolar region of oral cavity (body structure)
699510004	Canine region of oral cavity (body structure)
699511000	Lateral incisor region of oral cavity (body structure)
69954004	Thrombophlebitis of breast (Mondor's disease)
69986009	Canine species (organism)
699886009	Structure of female internal genital organ (body structure)
699891005	Skin structure of axillary fossa (body structure)
699893008	Skin structure of back of upper thoracic region (body structure)
699900002	Skin structure of frontal region of scalp (body structure)
699909001	Skin structure of lateral part of heel (body structure)
699914002	Skin structure of lower abdomen (body structure)
699915001	Skin structure of lower chest wall (body structure)
699919007	Skin structure of medial part of heel (body structure)
699935000	Skin structure of upper abdomen (body structure)
700032006	Structure of occipital region of scalp (body structure)
70007007	Substantia nigra structure (body structure)
700423003	Adenocarcinoma of pancreas
70074004	Right main bronchus structure (body structure)
70105001	Structure of optic radiation (body structure)
70106000	Lipid
70142008	Atrial Septal defect
70150004	Bile
70154008	Iodinated I^125^ sodium iodine
701933006	Metal-oxide semiconductor field-effect transistor radiation ther
70215001	Structure of genu of corpus callosum (body structure)
70232002	Frequent
702369008	Carcinosarcoma of uterus
70238003	Structure of inflow tract of left ventricle (body structure)
702391001	Renal cell carcinoma
70253006	Structure of left main branch of portal vein (body structure)
702569007	Cone beam computed tomography imaging - action (qualifier value)
70258002	Ankle joint structure (body structure)
702767007	Positron emission tomography of whole body (procedure)
703707001	Ewing sarcoma / peripheral neuroectodermal tumor
70382005	Structure of posterior cerebral artery (body structure)
703842006	1-phenylpropan-2-amine (substance)
70431006	Alpine goat breed
70457009	Icelandic horse breed
70520000	ponceau xylidine stain
70544003	^199^Gold
705541005	Rectal Catheter
70559009	Skin structure of anterior surface of forearm (body structure)
70594002	Amelanotic melanoma
706247001	Medical X-Ray film
706342009	Phantom
706440002	Cartridge
706484002	Body reference point marker
70653001	British shorthaired cat
706683002	Headrest
706699008	Chair
707009005	Supernumerary deciduous maxillary right second molar tooth (morp
707010000	Supernumerary deciduous maxillary right first molar tooth (morph
707011001	Supernumerary deciduous maxillary right canine tooth (morphologi
707012008	Supernumerary deciduous maxillary right lateral incisor tooth (m
707013003	Supernumerary deciduous maxillary right central incisor tooth (m
707014009	Supernumerary deciduous maxillary left central incisor tooth (mo
707015005	Supernumerary deciduous maxillary left lateral incisor tooth (mo
707016006	Supernumerary deciduous maxillary left canine tooth (morphologic
707017002	Supernumerary deciduous maxillary left first molar tooth (morpho
707018007	Supernumerary deciduous maxillary left second molar tooth (morph
707021009	Supernumerary deciduous mandibular right second molar tooth (mor
707022002	Supernumerary deciduous mandibular right first molar tooth (morp
707023007	Supernumerary deciduous mandibular right canine tooth (morpholog
707024001	Supernumerary deciduous mandibular right lateral incisor tooth (
707025000	Supernumerary deciduous mandibular right central incisor tooth (
707026004	Supernumerary deciduous mandibular left central incisor tooth (m
707028003	Supernumerary deciduous mandibular left lateral incisor tooth (m
707029006	Supernumerary deciduous mandibular left canine tooth (morphologi
707030001	Supernumerary deciduous mandibular left first molar tooth (morph
707031002	Supernumerary deciduous mandibular left second molar tooth (morp
707032009	Supernumerary permanent maxillary right third molar tooth (morph
707033004	Supernumerary permanent maxillary right second molar tooth (morp
707035006	Supernumerary permanent maxillary right first molar tooth (morph
707036007	Supernumerary permanent maxillary right second premolar tooth (m
707037003	Supernumerary permanent maxillary right first premolar tooth (mo
707038008	Supernumerary permanent maxillary right canine tooth (morphologi
707039000	Supernumerary permanent maxillary right lateral incisor tooth (m
707041004	Supernumerary permanent maxillary right central incisor tooth (m
707042006	Supernumerary permanent maxillary left central incisor tooth (mo
707043001	Supernumerary permanent maxillary left lateral incisor tooth (mo
707044007	Supernumerary permanent maxillary left canine tooth (morphologic
707045008	Supernumerary permanent maxillary left first premolar tooth (mor
707046009	Supernumerary permanent maxillary left second premolar tooth (mo
707047000	Supernumerary permanent maxillary left first molar tooth (morpho
707048005	Supernumerary permanent maxillary left second molar tooth (morph
707049002	Supernumerary permanent maxillary left third molar tooth (morpho
707052005	Supernumerary permanent mandibular left third molar tooth (morph
707054006	Supernumerary permanent mandibular left second molar tooth (morp
707055007	Supernumerary permanent mandibular left first molar tooth (morph
707056008	Supernumerary permanent mandibular left second premolar tooth (m
707057004	Supernumerary permanent mandibular left first premolar tooth (mo
707058009	Supernumerary permanent mandibular left canine tooth (morphologi
707059001	Supernumerary permanent mandibular left lateral incisor tooth (m
707060006	Supernumerary permanent mandibular left central incisor tooth (m
707061005	Supernumerary permanent mandibular right central incisor tooth (
707062003	Supernumerary permanent mandibular right lateral incisor tooth (
707063008	Supernumerary permanent mandibular right canine tooth (morpholog
707064002	Supernumerary permanent mandibular right first premolar tooth (m
707065001	Supernumerary permanent mandibular right second premolar tooth (
707066000	Supernumerary permanent mandibular right first molar tooth (morp
707067009	Supernumerary permanent mandibular right second molar tooth (mor
707068004	Supernumerary permanent mandibular right third molar tooth (morp
707266006	Androgen Deprivation Therapy
707357005	Squamous cell carcinoma of laryngeal cartilage
70762009	Skin structure of head (body structure)
70791007	Structure of artery of lower extremity (body structure)
708174004	Interventional Radiology Service
70822001	Cardiac ejection fraction, function (observable entity)
70847004	Structure of amnion (body structure)
7087005	Intermittent
70887009	Skin structure of palmar area of hand (body structure)
70925003	Maxilla
709280007	Walking surface of room (physical object)
70984001	serpentine aneurysm
709853007	Dingo dog breed
70995007	Pulmonary hypertension
710864009	Dissection of artery (disorder)
711101009	Anatomical point
71128006	Molybdenum
711329002	Papilloma
71133005	Structure of caudate lobe of liver (body structure)
71173004	compression
71175006	Bullmastiff
7121006	Structure of maxillary right second molar tooth (body structure)
71232009	Phyllodes tumor, borderline (morphologic abnormality)
71252005	Cervix uteri structure (body structure)
71271007	Structure of coronary sinus ostium (body structure)
712714000	Gadoterate meglumine
712736002	Florbetaben F^18^
71341001	Femur
71384000	Warmer device
71388002	Procedure (procedure)
7140000	Radiographic contrast media (product)
71400007	Mesothelium structure (body structure)
71425003	^61^Copper
714754004	Structure of lateral calf perforator (body structure)
714759009	Thigh perforator
714797009	Histology
715056000	Structure of intervertebral disc of L5 and S1 (body structure)
71553001	Prostatic urethra structure (body structure)
71585003	Structure of external jugular vein (body structure)
71616004	Skeletal and/or smooth muscle structure (body structure)
71633006	^22^Sodium
71636003	Fibrinogen I^123^
71647005	^14^Carbon
71651007	Mammography
716659002	Squamous cell carcinoma of head and neck
716891004	Structure of basal part of anterior fibromuscular stroma of pros
716892006	Structure of basal part of anterior fibromuscular stroma of righ
716893001	Structure of basal part of anterior fibromuscular stroma of left
716894007	Structure of basal part of transition zone of right half prostat
716895008	Structure of basal part of transition zone of left half prostate
716896009	Structure of anterior basal part of transition zone of right hal
716897000	Structure of anterior basal part of transition zone of left half
716898005	Structure of posterior basal part of transition zone of right ha
716899002	Structure of posterior basal part of transition zone of left hal
716900007	Structure of central zone of right half prostate (body structure
716901006	Structure of central zone of left half prostate (body structure)
716902004	Structure of basal part of peripheral zone of right half prostat
716903009	Structure of basal part of peripheral zone of left half prostate
716904003	Structure of anterior basal part of peripheral zone of right hal
716905002	Structure of anterior basal part of peripheral zone of left half
716906001	Structure of posterolateral basal part of peripheral zone of rig
716907005	Structure of posterolateral basal part of peripheral zone of lef
716908000	Structure of middle regional part of anterior fibromuscular stro
716909008	Structure of middle regional part of anterior fibromuscular stro
716910003	Structure of middle regional part of anterior fibromuscular stro
716911004	Structure of middle regional part of transition zone of right ha
716912006	Structure of middle regional part of transition zone of left hal
716913001	Structure of anterior middle regional part of transition zone of
716914007	Structure of anterior middle regional part of transition zone of
716915008	Structure of posterior middle regional part of transition zone o
716916009	Structure of posterior middle regional part of transition zone o
716917000	Structure of lateral middle regional part of peripheral zone of 
716918005	Structure of lateral middle regional part of peripheral zone of 
716919002	Structure of anterior middle regional part of peripheral zone of
716920008	Structure of anterior middle regional part of peripheral zone of
716921007	Structure of posterolateral middle regional part of peripheral z
716922000	Structure of posterolateral middle regional part of peripheral z
716923005	Structure of posteromedial middle regional part of peripheral zo
716924004	Structure of posteromedial middle regional part of peripheral zo
716925003	Structure of apical part of anterior fibromuscular stroma of pro
716926002	Structure of apical part of anterior fibromuscular stroma of rig
716927006	Structure of apical part of anterior fibromuscular stroma of lef
716928001	Structure of apical part of transition zone of right half prosta
716929009	Structure of apical part of transition zone of left half prostat
716930004	Structure of anterior apical part of transition zone of right ha
716931000	Structure of anterior apical part of transition zone of left hal
716932007	Structure of posterior apical part of transition zone of right h
716933002	Structure of posterior apical part of transition zone of left ha
716934008	Structure of apical part of peripheral zone of right half prosta
716935009	Structure of apical part of peripheral zone of left half prostat
716936005	Structure of anterior apical part of peripheral zone of right ha
716937001	Structure of anterior apical part of peripheral zone of left hal
716938006	Structure of posterolateral apical part of peripheral zone of ri
716939003	Structure of posterolateral apical part of peripheral zone of le
716940001	Structure of posteromedial apical part of peripheral zone of rig
716941002	Structure of posteromedial apical part of peripheral zone of lef
717025007	Structure of anterior fibromuscular stroma of prostate (body str
717027004	Structure of male external urethral sphincter (body structure)
717193008	Cone beam computed tomography
71758008	Structure of peroneal vein (body structure)
71759000	Nitroglycerin
71836000	nasopharynx
71854001	Colon structure (body structure)
71908006	Ventricular fibrillation
719178004	Multiparametric magnetic resonance imaging of prostate (procedur
71923001	Italian landrace pig breed
71957009	phloxin B stain
71966008	Subcutaneous tissue structure (body structure)
72001000	Bone structure of lower limb (body structure)
72005009	Skin structure of areola (body structure)
72015003	Iodinated I^125^ albumin
72021004	Superior thyroid artery
72092001	arteriosclerotic vascular disease
72107004	Structure of azygous vein (body structure)
72159005	Cyanocobalamin Co^60^
72164009	Inositol
72166006	fibroelastosis
72184008	Structure of neck of rib (body structure)
721904001	Rombo syndrome
722859001	PTEN hamartoma tumor syndrome
723265000	Squamous cell carcinoma of anus
72329005	Finnish landrace sheep breed
72371006	fast violet B salt stain
72394007	American tunis horse breed
724024003	Radium^223^ dichloride
724025002	Dotatate Ga^68^
72410000	Mediastinum
724232004	Sensation of being warm (finding)
72454006	^99m^Technetium
72481006	Structure of middle lobe of right lung (body structure)
72495009	Mucinous adenocarcinoma (Colloid carcinoma)
72506001	Implantable defibrillator, device (physical object)
72542009	Structure of myocardium of diaphragmatic region (body structure)
72572003	diamond black stain
72573008	Infraspinatus muscle structure (body structure)
72592005	Structure of left colic flexure (body structure)
72607000	Intrathecal route
72641008	Sedation
72648002	Suffolk sheep breed
72674008	Segment of lung
72692000	T5/T6 disc
72696002	Knee region structure (body structure)
72717003	Magnesium
7281000	Technetium Tc^99m^ lidofenin
72876007	Structure of maxillary left canine tooth (body structure)
7292004	Indocyanine green
72939005	Skin structure of posterior surface of upper arm (body structure
73002000	Measurement of systemic arterial pressure (regime/therapy)
73005003	FHC elite pig 8 pig breed
73049001	Scottish fold cat
73050001	Structure of myocardium of anterolateral region (body structure)
7305005	Coarctation of the Aorta
73056007	Right breast structure (body structure)
73058008	Skin of structure of labium pudendum (body structure)
73065000	Gallium^67^ citrate
73071006	T4 vertebra
73117003	Sphenoid bone structure (body structure)
73166001	Structure of aortic bifurcation (body structure)
73191001	American merino sheep breed
73212002	Iodipamide
73219006	Angiolipoma
73251007	auramine G stain
73271003	Domestic leopard cat
733020007	Syringe
73318001	Pointer
73319009	Coonhound
73400003	Transverse process or vertebra
73544002	Operation on heart valve
73580002	Structure of middle cardiac vein (body structure)
73634005	Common iliac artery structure (body structure)
73648005	Wessex saddleback pig breed
73678001	Natural sister
73685002	Thallous chloride Tl^201^
73774007	Subacute bacterial endocarditis
73829009	Right atrium
73892005	carmine stain
73897004	Skin structure of face (body structure)
739006	Bicycle ergometer, device (physical object)
73930003	Structure of levator costae muscle (body structure)
73931004	Structure of right main branch of portal vein (body structure)
73937000	Structure of deciduous maxillary left canine tooth (body structu
73949004	Atropine
73958006	Skin structure of medial surface of thigh (body structure)
73959003	Intervertebral disc structure of fifth cervical vertebra (body s
74021003	Bifascicular Block
74031005	Left bundle branch structure (body structure)
74135004	Meniscus structure of joint (body structure)
74156002	Structure of medial plantar artery (body structure)
74160004	Skin structure of chest (body structure)
74173000	Rhodesian ridgeback dog
74203007	Structure of prelaryngeal lymph node (body structure)
74262004	Oral cavity structure (body structure)
74280008	Glycogen-rich carcinoma
74308000	Structure of right seminal vesicle (body structure)
7434003	erythrosin B stain
74344005	Structure of mandibular left third molar tooth (body structure)
74364000	Small cell carcinoma
74386004	Nasal bone structure (body structure)
74401007	T6/T7 disc
74517004	Montana pig breed
74536009	Belgian groenendael dog
74551000	Circumference
74554008	Iodophthalein
74568001	Red wattle pig breed
74615001	Tachycardia-bradycardia
74626007	Drug diluent
74670003	Wrist joint structure (body structure)
74745008	Rock alpine goat breed
74872008	Frontal bone structure (body structure)
74899005	Boar power pig breed
74921000	Dekalb hybrid pig line (organism)
74937006	complicated atheromatous plaque
74947009	Gaseous substance (substance)
74968005	Structure of cavum septi pellucidi (body structure)
74970001	Boar power pig 161 pig breed
75040000	deep intraparotid lymph node
75042008	Arachnoid structure (body structure)
75053002	Acute febrile mucocutaneous lymph node syndrome
75093004	Skin structure of abdomen (body structure)
75095006	Intervertebral disc structure of sixth cervical vertebra (body s
75118006	Feeding patient (regime/therapy)
75129005	Distal Radius
75245000	Left main bronchus structure (body structure)
75294000	Descending
75319007	Structure of clavicular notch of sternum (body structure)
75367002	Blood Pressure
75397005	Structure of preductal region of aortic arch (body structure)
75399008	citric acid
75494002	Irish terrier
75531005	Structure of artery of upper extremity (body structure)
75540009	High
75573002	Tonsillar structure (palatine) (body structure)
7562007	Radioisotope study of endocrine system
7569003	Finger structure (body structure)
75696008	^45^Titanium
75709004	Pic pig breed
75753009	Blood clot
75772009	Navicular of hindfoot
75777003	Cytokine
75782005	Intervertebral disc structure of fifth lumbar vertebra (body str
75902001	Structure of atrioventricular branch of circumflex branch of lef
75911001	Bearded collie dog breed
75956008	hematein stain
75958009	Bounded by
75959001	Tamoxifen
75976002	Mild risk of (contextual qualifier) (qualifier value)
76001002	pyronine B stain
76015000	Hepatic artery
76025005	Correction of ventricular septal defect
76048000	azocarmine G (GX) stain
76072005	Skin structure of supraclavicular region of neck (body structure
7610001	T10 vertebra
76117006	Structure of central retinal artery (body structure)
76155001	Iopanoic acid
76171001	Air-trapping
76197007	Hyperplasia, usual
76206002	T12/L1 disc
7623008	American paint horse breed
76261009	Skin structure of axilla (body structure)
76267008	Pulmonic valve disease
76281005	Hepatic Congestion
76290003	superior gluteal lymph node
76302002	Spanish mustang horse breed
76351004	Whippet dog
76364003	Boar power pig 27 pig breed
76365002	Upper outer quadrant of breast
76388001	ST elevation
764147003	Cephalosporin antibiotic
764166003	carbol fuchsin stain
764170006	Fibrinolysin
76439002	fat red 7B stain
764666002	PET brain study
76467006	Quarter horse breed
764678003	Yttrium^90^ microspheres
764704008	PET/CT MET imaging of whole body
764821009	Technetium Tc^99m^ pyrophosphate
76497003	Gelbveih cow breed
76505004	Thumb structure (body structure)
765205004	In remission
76554006	Belgian laeken dog
7657000	Structure of femoral artery (body structure)
76604009	Nellore cow breed
76605005	biebrich scarlet stain
76611008	Atherectomy by laser
76633005	fast red TR salt stain
76649007	Sebaceous cyst of skin of breast
76659008	Structure of pancreaticoduodenal lymph node (body structure)
766886003	Technetium Tc^99m^ bicisate
76704003	superior lateral inguinal lymph node
76710003	Structure of external limiting membrane of retina (body structur
76723005	Skin structure of prepuce of clitoris (body structure)
76724004	Harrier dog
767418009	Indium^113m^ chloride
76752008	Breast structure (body structure)
767775001	Europium
767776000	Niobium
76784001	Vaginal structure (body structure)
76838003	supraclavicular lymph node
76848001	Pericardium
76862008	Structure of ostium of left coronary artery (body structure)
768763008	Gadolinium
76878005	Structure of lymph node of greater curvature of stomach (body st
76909002	Ewing's sarcoma
76925007	alkali blue 5B (4B) stain
76927004	Radioisotope study of genitourinary system
76994004	Norwegian elkhound
77004003	^18^Fluorine
77012006	Amniotic fluid (substance)
77073008	nile blue stain
770805009	Nail unit of toe
770809003	Nail unit of finger
770810008	Nail unit of thumb
770815003	Nail unit of index finger
770816002	Nail unit of middle finger
770817006	Nail unit of ring finger
770818001	Nail unit of little finger
770820003	Nail unit of fifth toe
770821004	Nail unit of fourth toe
770822006	Nail unit of great toe
770823001	Nail unit of second toe
770825008	Nail unit of third toe
770982005	Gadofosveset
77130001	Structure of mandibular left lateral incisor tooth (body structu
771453009	Abdominal aortic aneurysm stenting
77176002	Smoker (finding)
771928002	Atropine
77213006	Afghan hound
77236002	Large white pig breed
77296004	Infarction of breast
77313009	Technetium Tc^99m^ exametazime
77343006	Angiography
77386006	Patient currently pregnant
774007	Head and neck structure (body structure)
77444004	Pin
77477000	Computerized axial tomography (procedure)
77568009	Back structure, excluding neck (body structure)
77583004	Structure of anulus fibrosus of aorta (body structure)
77621008	Supraclavicular region of neck
77671006	Antidiuretic hormone
7770004	^89^Strontium
7771000	Left
77720000	Clip, device (physical object)
77778009	Structure of pancreatic lymph node (body structure)
77831004	Upper inner quadrant of breast
78014005	Urine
78023008	^87m^Strontium
78067005	Placental structure (body structure)
78076003	Structure of lens of eye (body structure)
780783002	Xenon^133^ gas
781259000	Lutetium^177^ DOTATATE
78197004	Comedocarcinoma, noninfiltrating (morphologic abnormality)
78214003	Lakeland terrier
78246003	Mexican hairless dog
78267003	Cocaine abuse (disorder)
78277001	Temporal lobe structure (body structure)
782823001	Telangiectasia, cutaneous, cancer syndrome, familial
7832008	Abdominal aorta structure (body structure)
78421000	Intramuscular route
7843000	Horned Hereford cow breed
7844006	Sternoclavicular joint structure (body structure)
78480002	Structure of right pulmonary artery (body structure)
78481003	Iofetamine I^123^ hydrochloride
78541007	Milking Shorthorn cow breed
78570003	Indium^111^ transferrin
78678003	Sus scrofa
78686003	Copper^64^ acetate
78869007	nuclear fast red stain
78904004	Chest wall structure (body structure)
78961009	Splenic structure (body structure)
78972004	Structure of pedicle of vertebra (body structure)
78994007	British landrace pig breed
79058000	Bovine species (organism)
79068005	Needle, device (physical object)
79142001	Suprapulmonic valve area structure (body structure)
79163004	Structure of left lobe of thyroid gland (body structure)
79197006	^82^Rubidium
79283007	Skin structure of tip of nose (body structure)
792865009	Gadobenate dimeglumine
79295007	Boston terrier
79313003	Skin structure of helix (body structure)
79361005	Structure of fontanel of skull (body structure)
79458005	Ascending
79477007	^66^Gallium
795002	Deep
79502000	Skin structure of tragus (body structure)
79523006	^76^Bromine
796001	Digoxin
79601000	Scapula
79603002	Romedale sheep breed
79610008	Technetium Tc^99m^ serum albumin
79619009	Mitral valve stenosis (disorder)
79652003	Internal structure of eyeball (body structure)
79654002	Edema
79692001	Right to left cardiovascular shunt
79741001	Common bile duct structure (body structure)
79811009	Electric blanket, device (physical object)
79814001	Poland China pig breed
7991003	Skin structure of glans penis (body structure)
79926007	Structure of sacral lymph node (body structure)
79951008	Skin of occipital region
8001006	Structure of mucous membrane of tongue (body structure)
80049006	Structure of forceps major (body structure)
80064006	L1/L2 disc
80084005	Lucie pig breed
8012006	Structure of anterior communicating artery (body structure)
80131009	Landrace pig breed
80140008	Structure of mandibular right first premolar tooth (body structu
80144004	Calcaneus
8017000	Structure of inflow tract of right ventricle (body structure)
80243003	Eyelid structure (body structure)
80248007	Left breast structure (body structure)
80272002	Structure of carotid bifurcation (body structure)
80274001	Glomerular filtration rate (observable entity)
80305003	pontamine sky blue 6BX stain
80313002	Palpitations
80434005	vertical occipital fasciculus
80447000	Structure of cerebral aqueduct (body structure)
80515008	Large liver (disorder)
80576000	Sussex spaniel dog breed
80581009	Upper abdomen structure (body structure)
80621003	Structure of choroid plexus (body structure)
80622005	Abducens nerve structure (body structure)
80647007	Structure of maxillary right canine tooth (body structure)
80751004	^133^Xenon
80769008	tibial lymph node
80777007	Andalusian horse breed
80835003	Shorthorn cow breed
80865008	Specimen radiography of breast
80867000	Structure of gluteal lymph node (body structure)
8089006	Welsh walking horse breed
80891009	Heart structure (body structure)
80917008	Toxin
80919006	Jewelry
80943009	Risk factor (observable entity)
80979001	San Pierre pig breed
81016008	Optic nerve head
81040000	Pulmonary artery structure (body structure)
81105003	Cervical lymph node structure (body structure)
81128002	Structure Sinus of Valsalva
81132008	Structure of scalene lymph node (body structure)
81267004	Normandie cow breed
81274009	Apocrine Metaplasia
8128003	Supraaortic valve area structure (body structure)
81323004	Normal general body function (finding)
81397005	auramine O stain
81502006	Hypopharynx
81529001	Bloodhound
81607005	Keeshond
816092008	Pelvis
816094009	Thorax
81621007	Indium^111^ red cell label
81654009	Coronal
81669005	Neurofibromatosis
816989007	Pelvic cavity, false and/or true
816990003	Pelvic cavity, false
816991004	Pelvic cavity, true
81727001	Skeletal muscle structure of neck (body structure)
81745001	Structure of eye proper (body structure)
81761004	Technetium Tc^99m^ microaggregated albumin
81827009	Diameter
81839001	Anticoagulant
81866001	Maine coon cat
818981001	Abdomen
818982008	Abdomen and Pelvis
818987002	Intra-abdominopelvic
818991007	abdominal lymph node
81911001	Chewing tobacco
81992007	Skin structure of scrotum (body structure)
8202008	^43^Potassium
8205005	Wrist region structure (body structure)
82078001	collection of blood specimen for laboratory
82206008	Black cocker spaniel dog breed
8225009	Accessory atrioventricular bundle
82264009	Homatropine
8227001	^106^Ruthenium
82280004	Smooth
82334004	Indeterminate
82365008	Structure of parasternal lymph node (body structure)
82440005	Hampshire Down sheep breed
82449006	Peripheral intravenous catheter, device (physical object)
82471001	Left atrium
82474009	Calcaneal tubercle structure (body structure)
82561000	Symphysis pubis structure (body structure)
82566005	Animal feed (substance)
82573000	Lidocaine
82628004	Structure of mandibular right lateral incisor tooth (body struct
82676003	Wolf
82680008	Digit structure (body structure)
82682000	victoria blue 4R stain
82687006	T9 vertebra
82711006	Infiltrating duct carcinoma
82799009	Cardiac Output
82849001	Retroperitoneum
82909008	Middle white pig breed
82965004	T4/T5 disc
83018002	Plantar arterial arch structure (body structure)
83036002	Lactate
83059008	Tube, device (physical object)
83173002	Scottish Highland cow breed
83216009	Staffordshire bull terrier dog breed
83236005	St. Bernard dog
83251001	Frontal lobe structure (body structure)
83323007	Ossification
83330001	Patent ductus arteriosus
8334002	Structure of lumbar lymph node (body structure)
83380007	Structure of gastro-omental lymph node (body structure)
83419000	Femoral vein structure (body structure)
83420006	Natural daughter
8342001	brilliant cresyl blue stain
83422003	Diagnostic procedure on blood vessel (procedure)
83423008	Sodium diprotrizoate
8348002	Cyclopentolate
83504004	Finnish spitz dog
8351009	Smooth fox terrier dog breed
83555006	Structure of lymphatic vessel (body structure)
8356004	Structure of colic lymph node (body structure)
83578000	surgical
8359006	Automated
83598005	Xenon
83600004	spirit soluble eosin stain
8360001	Pleomorphic adenoma
8361002	Tunica intima (body structure)
836427009	Left posteromedial basal peripheral zone of prostate
836428004	Right posteromedial basal peripheral zone of prostate
83670000	Peritoneal cavity structure (body structure)
83799000	Corrected transposition of great vessels
83881004	Aluminum Oxide
83996001	Criollo cow breed
84020006	L4/L5 disc
84081007	Boar power pig 747 pig breed
84114007	Heart failure
8419007	Domestic longhaired cat
84217005	titan yellow stain
84219008	Structure of iliac lymph node (body structure)
84229001	Fatigue
84232003	Kleen leen red pig breed
8429000	brilliant orange stain
84301002	External Auditory Meatus
84315000	Boar power pig 474 pig breed
84360004	Ovoid shape (Oval)
84365009	Skin structure of philtrum (body structure)
84367001	English setter dog breed
84386009	Tribromoethanol
84421000	Structure of abdominal vein (body structure)
84507004	Skin structure of popliteal fossa (body structure)
84514002	Akita dog
84528008	Danish landrace pig breed
84548001	Kuvasz dog
84607009	Skin structure of heel (body structure)
84640000	Nucleus
84654008	Structure of left anterior division of left branch of atrioventr
84656005	atebrin FS stain
84660008	Karelian bear dog
84712000	Structure of limbus of fossa ovalis (body structure)
84757009	Epileptic convulsions
84782009	Peripheral nerve structure (body structure)
84797007	Russian blue cat
84812008	Heparin
84839000	Guernsey cow breed
84847000	Platinum
84923006	Aberdeen Angus cow breed
85050009	Humerus
85066006	azo black stain
85119005	Left inguinal region structure (body structure)
85144002	Belgian sheepdog
8516002	Dekalb hybrid pig line 51 (organism)
8517006	Former Smoker
85190005	bismark brown Y stain
85234005	Vertebral artery
85235006	Structure of left subclavian artery (body structure)
85272000	Nifedipine
85284003	Angina Class III
85293002	Interstitial tissue
85315007	Yorkshire pig breed
85380009	Structure of inferior inguinal lymph node (body structure)
85383006	Accessory Renal Artery
85431000	fusiform aneurysm
85439003	Structure of cardiac vein (body structure)
85562004	Hand structure (body structure)
85596006	fluorescein stain
85598007	Constrictive pericarditis
85606007	Radionuclide ventriculography
85637007	Internal capsule structure of brain (body structure)
85659009	aneurysm
8568009	Abdominal lymph node structure (body structure)
85693008	Technetium Tc^99m^ aggregated albumin
85710004	Ischium
85726003	mixed aneurysm
85756007	Tissue
85803001	Structure of eyelash (body structure)
85816001	Structure of retromolar area of mouth (body structure)
85856004	Acromioclavicular joint structure (body structure)
85898001	Cardiomyopathy
8592001	Irrigation following insertion of catheter (procedure)
8598002	Vestibulocochlear nerve structure (body structure)
85981002	chromotrope 2R stain
86049000	Malignant neoplasm, primary (morphologic abnormality)
860767006	Permanent maxillary right canine tooth
860780009	Permanent maxillary left canine tooth
860782001	Mandibular left canine tooth
860785004	Mandibular right canine tooth
86117002	Internal carotid artery structure (body structure)
86122002	Bullet, device (physical object)
86136007	Lateral lemniscus structure (body structure)
86273004	Biopsy
86290005	Respiratory rate (observable entity)
8629005	Superior right pulmonary vein
86299006	Tetralogy of Fallot
86308005	Sympathomimetic agent (product)
86367003	Structure of left upper quadrant of abdomen (body structure)
863898000	Mandibular left second molar tooth
863899008	Mandibular right second molar tooth
863901004	Permanent maxillary left second molar tooth
863902006	Permanent maxillary right second molar tooth
86407004	Table, device (physical object)
86409001	Skin of external auditory canal
86440008	Pic line pig 24 pig breed
86521004	^77^Bromine
86541009	brilliant crocein stain
86547008	Structure of dorsalis pedis artery (body structure)
86570000	Structure of mesenteric artery (body structure)
86584005	Iodoalphionic acid
86593006	Colored bull terrier dog breed
86598002	Structure of apex of lung (body structure)
865988009	Permanent maxillary left first molar tooth
865995000	Permanent maxillary right first molar tooth
866005003	Mandibular right first molar tooth
866006002	Mandibular left first molar tooth
86616005	Intraductal carcinoma, noninfiltrating, no International Classif
86694007	Hormel miniature pig breed
86719006	Skin structure of preauricular region (body structure)
86750008	nitrazine yellow stain
86767001	German shorthaired pointer dog breed
86920006	Horned dorset sheep breed (organism)
86969008	Female external genitalia structure (body structure)
87017008	Focal
87029004	Old English sheepdog
870406003	Vasoconstrictor
87061000	Boar power pig 282 pig breed
87068006	Stooped-over position (finding)
87111007	Cairn terrier
8715000	Elective
87166008	Vomer bone structure (body structure)
87219003	Tibetan spaniel
8722008	Aortic valve disorder (disorder)
873008	Urethane (ethyl carbamate)
87342007	Fibula
87343002	Prinzmetal angina (disorder)
87386002	Peau d'orange surface of breast
87391001	C7 vertebra
87410002	Technetium Tc^99m^ N-substituted iminodiacetate
87437000	^73^Selenium
87445005	Ipodate
87463005	fornix
87483006	Tunica intima of vessel (body structure)
87563008	Structure of diencephalon (body structure)
87612001	Blood
8763002	German landrace pig breed
87644002	Epididymis structure (body structure)
87687004	Extra-articular
87704003	Structure of maxillary left third molar tooth (body structure)
87706001	Skin structure of cruro-vulvar fold (body structure)
87708000	Vitamin
87731000	Weight bearing function of bone (observable entity)
87737001	Signet ring cell carcinoma
87759004	Female internal genitalia structure (body structure)
87784001	Soft tissues (body structure)
87853006	Technetium Tc^99m^ iron ascorbate
87878005	Left ventricular structure (body structure)
87913009	Phyllodes tumor, malignant
87953007	Ureteric structure (body structure)
87958003	Ferrous citrate Fe^59^
87962009	North County cheviot sheep breed
879808000	Flortaucipir F^18^
87982008	Manual
879916008	Radiofrequency ablation
88014003	Beryllium
88089004	Skin structure of lip (body structure)
88166005	Copper^64^ versenate
88176008	Mandibular dental arch
88195001	Alveolar soft part sarcoma
88210001	Structure of sinoatrial node (body structure)
8821006	Structure of peroneal artery (body structure)
88241000	Pronation, function (observable entity)
88340001	Structure of longissimus muscle (body structure)
8836009	gallocyanine stain
88376000	Carcinogen
88442005	Corpus callosum structure (body structure)
88446008	Laminated
88454005	Transversus thoracis
88473009	Selenomethionione Se^75^
88480006	Potassium
88488004	Lead
88556005	Structure of cerebral artery (body structure)
8858006	Strontium nitrate Sr^85^
88593004	Structure of aortic isthmus (body structure)
88619007	Vascular Resistance
88625006	water soluble aniline blue stain
88660000	fast sulfon black F stain
8873007	Structure of mandibular right second premolar tooth (body struct
88779009	American foxhound
88807001	Red Poll cow breed
88824007	Structure of deciduous maxillary right central incisor tooth (bo
8887007	Structure of brachiocephalic vein (body structure)
88882009	Vagus nerve structure (body structure)
88921000	Fibril
88986008	Vertex structure (body structure)
89028002	curcumin stain
89065000	Burmese cat
89084002	Neurofibroma, no International Classification of Diseases for On
89093001	Structure of right sinus of Valsalva (body structure)
89138009	Cardiogenic shock
89139001	light green SF stain
89148006	fast garnet GBC salt stain
89149003	Stretcher, device (physical object)
89164003	Breast lump
89177007	Proton
89187006	Airway structure
89202009	Superior longitudinal fasciculus
8926000	azure B stain
89272005	^58^Cobalt
89278009	Structure of putamen (body structure)
8928004	Inguinal lymph node structure (body structure)
8931003	Structure of coracoid process of scapula (body structure)
89323001	Angina Class IV
89340005	Structure of lamina of vertebra (body structure)
89450005	Eskimo dog
89457008	Radioactive isotope (substance)
89545001	Face structure (body structure)
89546000	Skull
89552004	Structure of deciduous mandibular left central incisor tooth (bo
89577003	pontamine sky blue 5BX stain
89595000	Iodized oil
89625000	Structure of mandibular left first molar tooth (body structure)
89648005	Fjord horse breed
89665001	Targhee sheep breed
8970009	French landrace pig breed
89708009	Chamoisee goat breed
897148007	Alcohol consumption
89736004	Valvular endocarditis
89740008	Lobular carcinoma (morphologic abnormality)
89784008	Skin structure of hypothenar region of palm (body structure)
89814007	Ventricular septal defect device closure
89818005	Technetium Tc^99m^ tagged red cells
89837001	Urinary bladder structure (body structure)
89856006	ponceau S stain
89858007	tracheobronchial lymph node, located near carina
89890002	Structure of lymphatic system (body structure)
8989009	Ayrshire cow breed
89928000	FHC pig breed
8993003	Structure of hepatic vein (body structure)
8997002	Ventricular systole, function (observable entity)
90003000	Magnetic resonance imaging unit
90024005	Structure of internal iliac artery (body structure)
90050009	American Buckskin horse breed
90069004	Posterolateral
90096001	Stroke Volume
9010006	methyl blue stain
90101001	Foxhound
9014002	Psoriasis
90219004	Coronary sinus structure (body structure)
90290004	Umbilical region structure (body structure)
90315007	pulmonary valve sinuses
90318009	Structure of anulus fibrosus of pulmonary artery (body structure
9040008	Ascending colon structure (body structure)
90418005	Male external genitalia structure (body structure)
90444005	Smooth haired vizsla dog breed
90470006	Prostatectomy
90539001	Ventricular Aneurysm
90561006	Right atrioventricular ostium structure (body structure)
90572001	Structure of lower lobe of lung (body structure)
90588001	Subscapularis muscle structure (body structure)
90606007	superficial lymph node
90612002	Salers cow breed
90617008	Indium^113m^ bleomycin
90733003	Metrizamide
90734009	Chronic
90745007	Bunamiodyl
90771006	Superior Mesenteric Vein
90828009	Restrictive cardiomyopathy
90885005	Gloucester old spot pig breed
90892000	Diastolic
91079009	Uterine Artery
91083009	Structure of proximal portion of right coronary artery (body str
91085002	Structure of left posterior division of left branch of atriovent
91096005	Monitoring of electrocardiogram at surgery (procedure)
91134007	Mitral valve structure (body structure)
91207004	pharyngotympanic tube
91238003	Distal Ulna
91295002	fast blue BB salt stain
91302008	Sepsis
9131007	Standard Manchester terrier
9135003	OIC pig breed
91394001	Structure of retroperitoneal lymph node (body structure)
91397008	Facial bones
91429002	Schnauzer superbreed dog breed
91470000	Axillary region structure (body structure)
91539005	Structure of right pulmonary vein (body structure)
91553005	Canadian eskimo dog breed
91602002	Thoracentesis
91606004	Cochineal stain (substance)
91609006	Mandible
91691001	Structure of parasternal region (body structure)
91707000	Structure of primitive pulmonary artery (body structure)
91716001	Mastoid cells and antra structure (body structure)
91720002	Body Substance
91723000	Anatomical Structure
91727004	Muscle
91728009	Nerve
91732003	Structure of dorsal scapular artery (body structure)
91747007	Lumen of blood vessel
91748002	Structure of mid portion of anterior descending branch of left c
91750005	1st Diagonal Coronary Artery
91751009	2nd Diagonal Coronary Artery
91752002	3rd diagonal Coronary Artery
91753007	Structure of mid portion of circumflex branch of left coronary a
91754001	1st Marginal Coronary Artery
91755000	2nd Marginal Coronary Artery
91756004	3rd Marginal Coronary Artery
91757008	1st Left Posterolateral Coronary Artery
91758003	2nd Left Posterolateral Coronary Artery
91759006	3rd Left Posterolateral Coronary Artery
91760001	Left Posterior Descending Circumflex Coronary Artery
91761002	1st Right posterolateral Coronary Artery
91762009	2nd Right posterolateral Coronary Artery
91763004	3rd Right posterolateral Coronary Artery
91772007	Parenchyma
91806002	Body cavity structure (body structure)
91830000	Structure of body conduit (body structure)
9188009	T8/T9 disc
9190005	Tropicamide
92248004	Benign neoplasm of nipple of female breast (Nipple adenoma)
9230001	Camarron goat breed
925002	Sodium iodipamide
926372005	Fluoroestradiol F^18^
9265001	Specimen processing
92652009	Carcinoma in situ of male breast
9277006	Polled Hereford cow breed
93143009	Leukemia, disease (disorder)
93473009	Hemangioma of subcutaneous tissue
9351000	^103^Palladium
93880001	Primary malignant neoplasm of lung (disorder)
94150003	Membranous ventricular septum defect (disorder)
94222008	Secondary malignant neoplasm of bone (disorder)
94391008	Secondary malignant neoplasm of lung (disorder)
944009	Brown Welsh cow breed
9454009	Subclavian vein
95217000	Pseudophakia (disorder)
9528004	Flat-coated retriever dog breed
95315005	Uterine leiomyoma (disorder)
95324001	Skin lesion
95376002	Injection site disorder
95377006	Injection site reaction (disorder)
95378001	Injection site hypersensitivity
95379009	Injection site irritation
95380007	Injection site pigmentation change
95381006	Injection site infection
95382004	Injection site abscess
95383009	Injection site sterile abscess
95384003	Injection Site Extravasation
95385002	Injection site hemorrhage
95386001	Injection site thrombosis
95387005	Injection site malabsorption
95388000	Injection site pain
95389008	Injection site burning
95390004	Injection site nerve damage
95391000	Injection site inflammation
95392007	Injection site edema
95393002	Injection site dermatitis
95394008	Injection site urticaria
95395009	Injection site mass
95396005	Injection site cyst
95397001	Injection site necrosis
95398006	Injection site anesthesia
95399003	Injection site paresthesia
95400005	Injection site ulcer
95401009	Injection site bruising
95402002	Injection site induration
95403007	Injection site fibrosis
95404001	Injection site atrophy
955009	Bronchus
96218000	Acepromazine
96227004	Zolazepam hydrochloride (substance)
96229001	Azaperone
96230006	Xylazine hydrochloride (substance)
96265006	Tiletamine hydrochloride (substance)
96302009	Statins
96308008	Angiotensin II receptor antagonist
96328007	Decongestant preparation (product)
96388005	Nonionic iodinated contrast media (product)
96390006	Technetium Tc^99m^ medronate
9642004	Left Superior Vena Cava
9659009	infraclavicular lymph node
9713002	Prostatitis
9721008	Phencyclidine
9726003	Equal
976004	Structure of ovarian vein (body structure)
9761009	Chihuahua superbreed dog breed
9775002	Structure of left carotid sinus (body structure)
9875009	Thymus gland structure (body structure)
9904008	Congenital anomaly of cardiovascular system (disorder)
9947008	Natural father
9964006	Flexion, function (observable entity)`,
  "UCUM": `%	Percent
/cm	/Centimeter
/min	/min
/s	/s
1	no units
10*23/ml	Electron Density
10-6.mm2/s	10-6.mm2/s
Bq	becquerel
Bq/ml	Becquerels/milliliter
Cel	degrees Celsius
Gy	Gy
Gy/s	Gy/s
Hz	Hz
MBq	megabecquerel
MV	Megavolt
MeV	Megaelectronvolt
Sv	Sv
[Ch]	french
[PRU]	P.R.U.
[PRU]/m2	P.R.U./m2
[arb'U]	arbitrary unit
[hnsf'U]	Hounsfield unit
[mi_i]/h	mph
[wood'U]	Wood U
[wood'U]/m2	Wood U/m2
a	year
cm	cm
cm/s	centimeter/second
cm2	Centimeter**2
cm2/ml	Centimeter**2/milliliter
cm2/ml{SUVbsa}	Standardized Uptake Value body surface area
cm3	cubic centimeter
d	day
dB	decibel
dB[mV]	dB(mV)
deg	Degree
diop	diopters
dm3	cubic decimeter
dyn.s.cm-5	dyn.s.cm-5
dyn.s.cm-5/m2	dyn.s.cm-5/m2
g/ml{SUVbw}	Standardized Uptake Value body weight
g/ml{SUVibw}	Standardized Uptake Value ideal body weight
g/ml{SUVlbm(James128)}	Standardized Uptake Value lean body mass (James 128 multiplier)
g/ml{SUVlbm(Janma)}	Standardized Uptake Value lean body mass (Janma)
g/ml{SUVlbm}	Standardized Uptake Value lean body mass (James)
h	hour
kPa	kPa
kV	Kilovolt
km/h	km/h
m	m
mCi	millicurie
mT	milliTesla
mV	mV
mg/cm3	mg/cm^3
mg/min/ml	Milligrams/minute/milliliter
mg/ml	mg/ml
min	minute
ml/[100]g/min	milliliter per 100 gram per minute
ml/[100]ml	milliliter per 100 milliliter
ml/g	Milliliter/gram
ml/min	milliliter per minute
ml/min/g	Milliliter/minute/gram
ml/s	milliliter per second
mm	mm
mm/s	millimeter/second
mm2	square millimeter
mm2/s	mm2/s
mm3	cubic millimeter
mm[Hg]	mmHg
mmol/kg{WetWeight}	millimoles per kg wet weight
mo	month
ms	millisecond
ppm	ppm
rad	Radian
rad/s	rad/s
s	second
s/mm2	second per square millimeter
um	micrometer
um2	square micrometer
um2/ms	um2/ms
um2/s	um2/s
um3	cubic micrometer
umol/min/ml	Micromole/minute/milliliter
umol/ml	Micromole/milliliter
wk	week
{MU}	Monitor Units
{MU}/s	Monitor Units/Second
{Particles}/[100]g{Tissue}	number particles per 100 gram of tissue
{counts}	Counts
{counts}/s	Counts per second
{propcounts}	Proportional to counts
{propcounts}/s	Proportional to counts per second
{ratio}	ratio`,
};
export const SRT = `A-00004	260787004
A-0010F	445316008
A-00110	57134006
A-00118	445601002
A-0011A	445621001
A-0011B	445622008
A-0011C	445623003
A-0011D	445624009
A-0011E	445625005
A-0011F	445633006
A-00120	445634000
A-00121	445635004
A-00124	445671003
A-00125	445679001
A-00126	445683001
A-00127	445685008
A-00203	128981007
A-00435	224727009
A-00916	272180002
A-00927	272224001
A-00BA2	297120004
A-00D7B	262301009
A-00D87	445282004
A-00E8A	392001008
A-00E8B	392004000
A-00E8C	392007007
A-00FAD	389156006
A-00FBE	392012008
A-00FCA	397522002
A-00FF4	420827006
A-0101B	433466003
A-0101D	433472003
A-0101E	434464009
A-0101F	434473001
A-01021	434533009
A-01022	434708008
A-01023	434711009
A-01024	434746001
A-01025	434822004
A-010D2	407744008
A-010D8	422915004
A-010DA	445084008
A-010DC	445169002
A-010DD	445254006
A-010DE	445278001
A-010DF	445279009
A-010E0	445340000
A-010E1	445391002
A-010E2	445465004
A-010FB	228736002
A-010FE	228739009
A-01105	228745001
A-0110F	228761004
A-04000	53350007
A-04010	40388003
A-04034	19443004
A-04036	272287005
A-040CB	360129009
A-040ED	228748004
A-040F7	397559001
A-04110	25510005
A-04140	118375008
A-04200	27606000
A-04459	304121006
A-04830	2282003
A-10029	417136005
A-1002A	429560009
A-10042	129460009
A-1009E	342706005
A-10141	102304005
A-10150	61968008
A-1016B	129463006
A-105E3	344088002
A-10703	344575009
A-10DBC	339648008
A-11100	14106009
A-11101	118378005
A-11206	72506001
A-11C08	286558002
A-11FCD	360066001
A-12000	16349000
A-12010	271003
A-12018	257327003
A-12020	63289001
A-12024	77444004
A-12030	68183006
A-12062	77720000
A-120DD	341036005
A-12210	63562005
A-13500	27065002
A-13600	56353002
A-1450B	398013009
A-1450C	397755005
A-14611	257409000
A-16016	129467007
A-17200	111045004
A-17222	1211003
A-17230	739006
A-17310	89149003
A-17350	86407004
A-17450	71384000
A-17452	421335007
A-17454	420572009
A-18041	79811009
A-23000	122456005
A-25350	26412008
A-25500	65818007
A-25501	257362008
A-25502	257363003
A-25600	102312002
A-25610	102313007
A-25612	102314001
A-25614	102315000
A-25616	102316004
A-26400	83059008
A-26430	25062003
A-26434	126065006
A-26440	67966000
A-26800	19923001
A-26802	102317008
A-26810	52124006
A-26836	82449006
A-26864	34759008
A-26912	102319006
A-26920	21870002
A-27322	102320000
A-27500	68276009
A-28040	69805005
A-28051	129113006
A-2B201	397247004
A-2B210	102321001
A-2C090	15869005
A-2C140	27812008
A-2C141	39790008
A-2C152	65577000
A-2C600	102322008
A-2C602	102323003
A-2C604	102324009
A-2C606	102325005
A-30360	79068005
A-32110	86122002
A-32475	102378009
A-61000	80919006
A-80002	279046003
A-80230	15158005
A-81080	38586004
A-A23F4	709280007
C-00211	372480009
C-00216	373206009
C-0021C	373262009
C-0021D	373270004
C-00224	80917008
C-00231	373297006
C-0023B	372677003
C-0024C	372722000
C-0024E	372735009
C-00257	372788003
C-00286	387056004
C-002B1	396345004
C-10004	46602004
C-10005	89177007
C-10072	89457008
C-10080	74947009
C-10098	116566001
C-100EA	261712009
C-10110	24099007
C-10120	11713004
C-10122	12977001
C-1018C	424875009
C-1018D	423578007
C-101E8	444883009
C-101E9	444923006
C-101ED	447553000
C-10330	34763001
C-10520	31811003
C-105A1	40565003
C-105A2	71647005
C-106A1	32505007
C-107A1	21576001
C-10940	51420009
C-111A1	77004003
C-113A1	17910003
C-113A2	79523006
C-113A3	86521004
C-11400	44588005
C-114A4	21572004
C-114A5	40937006
C-114A6	68630002
C-114AA	423249007
C-114AB	447134003
C-114B1	1368003
C-115A2	2705002
C-116A2	87437000
C-116A3	43239002
C-11906	395865006
C-12000	12503006
C-12013	83881004
C-12016	387372003
C-120F9	105830007
C-12200	39290007
C-12217	25419009
C-122A5	3027009
C-12300	88014003
C-124B4	35978008
C-12500	23172004
C-12700	66925006
C-127A1	71425003
C-127A2	3932008
C-127A3	53700003
C-127A4	425364008
C-127A5	422934004
C-128A2	53315004
C-12916	430821002
C-129A2	52745005
C-13000	3829006
C-13036	406452004
C-130A1	69089000
C-130A3	68580003
C-131A1	79477007
C-131A2	2008008
C-131A3	35337001
C-13200	88488004
C-132A8	47588004
C-13321	11496005
C-13500	88480006
C-13518	19893005
C-135A2	59844004
C-135A3	8202008
C-135A4	423764008
C-136A2	24853006
C-136A5	28243009
C-136B6	51800004
C-13700	41967008
C-138A9	60057003
C-13900	12597001
C-141A1	65054007
C-142A5	13237009
C-142B2	55117002
C-14300	5540006
C-14314	256579008
C-144A3	27054007
C-144A4	89272005
C-144A6	5405008
C-14512	395742005
C-145A4	56609000
C-145A5	48895003
C-145AA	446800006
C-145AB	446871009
C-14600	2309006
C-146A9	24301009
C-146B1	70544003
C-14700	50672002
C-14800	72717003
C-149A1	37225000
C-15000	71128006
C-151B2	48341001
C-15211	13931001
C-15300	84847000
C-155A1	71633006
C-155A2	58541008
C-15600	45215009
C-156A6	6301006
C-158A3	111084009
C-158A5	78023008
C-158A6	7770004
C-158A7	14071002
C-159A2	79197006
C-160A3	9351000
C-16200	63754004
C-162A3	10738001
C-162A7	14691008
C-163A8	72454006
C-163AA	424079002
C-163AB	424299003
C-163AC	424318009
C-163AD	424118002
C-163B0	430276001
C-163B6	446534003
C-163B8	446536001
C-163B9	447125008
C-163BA	447126009
C-163BB	447127000
C-163BC	447128005
C-16400	26194003
C-16600	1166006
C-166A2	75696008
C-16700	59801003
C-168A4	63360001
C-17200	83598005
C-172A5	27081007
C-172A8	80751004
C-173A5	61716009
C-173A7	34127007
C-17800	58281002
C-178A8	14529005
C-178FF	440223009
C-180A2	23788009
C-180A5	8227001
C-181A3	41758004
C-20005	57126000
C-20830	259153006
C-2102B	259221006
C-21047	419442005
C-21216	259170003
C-21402	111095003
C-21403	52836003
C-2141B	431510009
C-2141C	434162003
C-21624	2869004
C-21919	24215009
C-22301	13652007
C-22801	14958002
C-22802	46139004
C-22803	111101002
C-22804	68263003
C-22805	16943008
C-22806	10247008
C-22807	12030009
C-22808	13744001
C-22809	42248000
C-2280A	255792001
C-2280B	255793006
C-2280C	255794000
C-2280D	255795004
C-2280E	255796003
C-2280F	255797007
C-22810	255798002
C-22811	54791001
C-22812	53511009
C-22813	27016007
C-22814	28622002
C-22815	35094004
C-22816	255799005
C-22817	255800009
C-22818	255801008
C-22819	255802001
C-2281A	255803006
C-2281B	255804000
C-2281C	255805004
C-2281D	255806003
C-2281E	255807007
C-2281F	255808002
C-22821	11201005
C-22822	37575004
C-22823	86750008
C-22824	25941002
C-22825	38902009
C-22826	72572003
C-22827	22968009
C-22828	70520000
C-22829	65730007
C-2282A	255810000
C-2282B	255811001
C-2282C	255813003
C-2282D	314900004
C-2282E	310805002
C-22830	385484003
C-22831	2159007
C-22832	54221006
C-22833	68459007
C-22836	406951002
C-22837	406952009
C-22838	85981002
C-22839	58631000
C-2283A	406953004
C-2283C	406955006
C-2283E	406957003
C-2283F	406958008
C-22840	406959000
C-22841	6701008
C-22842	35609001
C-22843	25079009
C-22844	21592006
C-22845	84217005
C-22846	16788000
C-22847	406960005
C-22848	85190005
C-22849	44488008
C-2284A	406961009
C-2284B	406964001
C-2284C	406965000
C-2284D	406966004
C-2284E	406967008
C-2284F	406968003
C-22850	406969006
C-22851	45106005
C-22852	40076005
C-22853	60441008
C-22854	22931006
C-22855	89577003
C-22856	80305003
C-22857	57753006
C-22858	20230008
C-22859	76439002
C-2285B	406971006
C-2285C	406972004
C-2285D	406973009
C-2285E	406974003
C-2285F	406975002
C-22860	406976001
C-22861	39777001
C-22862	69133007
C-22863	40808006
C-22864	36572009
C-22865	8429000
C-22866	76605005
C-22867	88660000
C-22868	89856006
C-22869	86541009
C-2286A	406977005
C-2286C	406980006
C-2286D	406981005
C-2286E	406982003
C-2286F	406983008
C-22871	11780008
C-22872	27844007
C-22873	85066006
C-22874	51567006
C-22875	76633005
C-22876	40718007
C-22877	47486002
C-22878	64112001
C-22879	72371006
C-2287A	406985001
C-2287B	406986000
C-2287D	406989007
C-2287E	406990003
C-2287F	406991004
C-22880	406992006
C-22881	91295002
C-22882	89148006
C-22883	34700000
C-22885	48540004
C-22886	24167004
C-22887	89139001
C-22888	55831004
C-22889	50062004
C-2288A	406993001
C-2288D	406995008
C-22890	27120008
C-22891	31714001
C-22892	15896008
C-22894	14544006
C-22895	82682000
C-22896	22021002
C-22897	65445001
C-22898	2088005
C-22899	29342009
C-22901	5442001
C-22902	60920007
C-22903	76925007
C-22904	88625006
C-22905	63929007
C-22906	11645004
C-22907	9010006
C-22908	15529003
C-22909	25091000
C-22911	34128002
C-22912	43549000
C-22913	22749001
C-22914	38543004
C-22915	43106008
C-22916	76001002
C-22917	111102009
C-22918	17172002
C-22919	36879007
C-22920	83600004
C-22921	1346008
C-22922	71957009
C-22923	5043000
C-22924	7434003
C-22926	61068006
C-22927	11727009
C-22928	67956008
C-22929	76048000
C-22932	47995002
C-22933	12119009
C-22934	8342001
C-22935	8836009
C-22936	38707008
C-22937	24516006
C-22941	77073008
C-22942	35724001
C-22943	12001002
C-22944	11069001
C-22945	16836001
C-22946	8926000
C-22947	6725000
C-22951	29522004
C-22952	31260003
C-22953	65580004
C-22954	58755002
C-22955	78869007
C-22956	24900003
C-22957	60739006
C-22958	10740006
C-22959	21951008
C-22961	54432009
C-22962	45475000
C-22963	4656000
C-22964	38271009
C-22965	41750006
C-22966	89028002
C-22967	75956008
C-22968	12710003
C-22971	73892005
C-22972	432003
C-22973	91606004
C-22974	47030008
C-22975	64991008
C-22A00	35352008
C-22A01	81397005
C-22A02	73251007
C-22A03	84656005
C-22A04	27671009
C-22A05	85596006
C-22A06	25351006
C-22A07	17693003
C-22A08	29252006
C-22A11	49687009
C-22AA1	108880002
C-23805	277016007
C-29000	88376000
C-29020	873008
C-2A000	61088005
C-2A400	65345002
C-37128	116593003
C-37138	116602009
C-37152	412248005
C-50013	74626007
C-5008C	255631004
C-50309	312064005
C-50315	280906005
C-50434	303960004
C-51000	6425004
C-52500	14443002
C-60700	49998007
C-62960	96218000
C-63A10	15698006
C-64090	96227004
C-640A0	96229001
C-640B0	96230006
C-67770	73949004
C-677C0	82264009
C-68000	86308005
C-68030	26523005
C-68165	386693003
C-6A102	320917000
C-6A118	111132001
C-6A148	417696007
C-6A161	125707004
C-6A16A	11136004
C-6A16B	40342009
C-6A16E	84386009
C-6A180	9721008
C-6A190	96265006
C-70434	347379006
C-70841	262003004
C-72000	30492008
C-781E0	75959001
C-80012	432062000
C-80110	67507000
C-80120	111139005
C-80131	67440007
C-80135	33252009
C-80150	41549009
C-80160	48698004
C-80330	796001
C-80349	108502004
C-80400	82573000
C-80401	61773008
C-80430	85272000
C-80450	55745002
C-80460	31306009
C-80477	346553009
C-80490	47898004
C-80609	346322006
C-8060A	346441008
C-80800	96302009
C-81100	1182007
C-81120	4382004
C-81300	96308008
C-81560	71759000
C-81590	66859009
C-815E1	19041007
C-84085	10249006
C-842F4	273944007
C-84989	116532005
C-85800	52017007
C-913A4	49992008
C-97301	96328007
C-97520	8348002
C-97580	9190005
C-A0005	109029006
C-A0173	109066000
C-A0900	61946003
C-A1204	50318003
C-A2010	10712001
C-A6500	81839001
C-A6530	48603004
C-A6540	84812008
C-A6700	3361000
C-A6710	64520006
C-A7000	26370007
C-A7001	60533005
C-A7021	59057006
C-A7220	13132007
C-A7430	59082006
C-B014D	404846007
C-B0156	7292004
C-B0295	330888007
C-B02C5	354064008
C-B02C9	349358000
C-B02CC	350086004
C-B0300	7140000
C-B0302	96388005
C-B0303	409484007
C-B0312	43538006
C-B0314	109212003
C-B0315	90745007
C-B0316	62442005
C-B0317	12335007
C-B0318	73212002
C-B0319	89595000
C-B0321	109216000
C-B0322	109218004
C-B0323	86584005
C-B0324	69783005
C-B0325	925002
C-B0326	12801003
C-B0327	40710000
C-B0328	76155001
C-B0329	109219007
C-B0331	28121005
C-B0332	109222009
C-B0333	23053002
C-B0335	87445005
C-B0337	111158001
C-B0338	32836007
C-B0341	74554008
C-B0342	83423008
C-B0344	38344006
C-B0345	47192000
C-B0347	24891006
C-B0348	90733003
C-B0382	353903006
C-B038B	353912008
C-B03AD	353946009
C-B03BC	353962003
C-B03C3	354088005
C-B03C9	354094002
C-B0415	407976008
C-B0493	409477004
C-B07DB	422855001
C-B07DC	422540000
C-B07DD	423498000
C-B07DE	423543007
C-B07DF	422975006
C-B07E0	424708001
C-B07E1	422598008
C-B07E2	422763008
C-B07E3	425236000
C-B07E4	423546004
C-B07E5	424789007
C-B07E7	422789008
C-B07E8	422980002
C-B07EC	429296007
C-B1000	17600005
C-B1010	439007
C-B1011	62517004
C-B1012	4693006
C-B1013	6973004
C-B1016	88166005
C-B1017	78686003
C-B1018	29460005
C-B1021	187006
C-B1022	5692007
C-B1023	72159005
C-B1031	35321007
C-B1032	129501009
C-B1033	129499001
C-B1036	129502002
C-B1037	129503007
C-B1038	129504001
C-B1039	129505000
C-B103A	129506004
C-B103B	129507008
C-B103C	129508003
C-B103D	129509006
C-B103E	129510001
C-B103F	129511002
C-B1041	73065000
C-B1042	129512009
C-B1043	129513004
C-B1044	129514005
C-B1045	129515006
C-B1061	29218008
C-B1065	6516008
C-B1066	81621007
C-B1067	78570003
C-B1068	90617008
C-B1070	42728008
C-B1081	67690002
C-B1082	71636003
C-B1083	22979004
C-B1084	72015003
C-B1085	111159009
C-B1086	111160004
C-B1087	68967007
C-B1088	55673009
C-B1089	39200002
C-B1090	55814006
C-B1091	33271006
C-B1095	33785000
C-B1096	69839009
C-B1099	70154008
C-B10A5	409105003
C-B10C4	404713008
C-B10FB	395894004
C-B1100	64488003
C-B1105	36900006
C-B1108	78481003
C-B1109	35884005
C-B110E	395787009
C-B1111	52408003
C-B1121	87958003
C-B1122	31192007
C-B1123	125001
C-B1124	60459006
C-B112D	395789007
C-B1130	353842007
C-B1133	415704007
C-B1134	419804008
C-B1135	424570009
C-B1140	17069007
C-B1142	10781003
C-B1150	47729008
C-B1151	111161000
C-B1152	36641004
C-B1171	88473009
C-B1175	31527000
C-B1176	6257000
C-B1180	69076006
C-B1181	38424001
C-B1182	8858006
C-B1183	31953001
C-B1184	125701003
C-B1200	85693008
C-B1203	81761004
C-B1205	55494003
C-B1206	19495007
C-B1207	3040004
C-B1208	4832001
C-B1209	7281000
C-B1210	87853006
C-B1211	111162007
C-B1213	53951001
C-B1216	79610008
C-B1218	96390006
C-B1220	45849009
C-B1221	24511001
C-B1222	5931004
C-B1223	77313009
C-B1224	89818005
C-B1225	87410002
C-B1231	73685002
C-B1251	29348008
C-B1300	42417005
C-B1302	2942001
C-B7100	108899006
C-D6858	712736002
C-E0241	5811000122108
C-E0265	456999006
C-E0267	456997008
C-E0269	456995000
C-E026A	457000009
C-E0273	456992002
C-F06BC	712714000
C-F3302	66562002
C-F3310	81911001
C-F5000	82566005
D0-00050	95324001
D0-00058	271807003
D0-00165	247472004
D0-10100	43116000
D0-10130	24079001
D0-2202B	402603005
D0-22100	9014002
D0-30017	238810007
D0-3002F	403618004
D0-40100	43982006
D0-51006	398909004
D0-71000	28926001
D0-B0300	95376002
D0-B0310	95377006
D0-B0311	95378001
D0-B0312	95379009
D0-B0314	95380007
D0-B0320	95381006
D0-B0324	95382004
D0-B0326	95383009
D0-B0330	95384003
D0-B0334	95385002
D0-B0338	95386001
D0-B0339	95387005
D0-B0340	95388000
D0-B0342	95389008
D0-B0346	95390004
D0-B0350	95391000
D0-B0352	95392007
D0-B0354	95393002
D0-B0356	95394008
D0-B0360	95395009
D0-B0364	95396005
D0-B0370	95397001
D0-B0380	95398006
D0-B0382	95399003
D0-B0390	95400005
D0-B0394	95401009
D0-B03A0	95402002
D0-B03A2	95403007
D0-B03A4	95404001
D0-F0005	254651007
D0-F00E0	253001006
D0-F035F	126510002
D0-F0369	408643008
D0-F1017	254819008
D1-100FF	200936003
D1-50666	439470001
D1-F0106	94222008
D2-00036	195967001
D2-04460	51599000
D2-50000	19829001
D2-60262	410430005
D2-60302	40779009
D2-61100	19242006
D2-80100	60046008
D2-80300	36118008
D2-81180	16838000
D2-F1007	254637007
D2-F1103	93880001
D2-F1105	254626006
D2-F1106	94391008
D2-F110E	254634000
D3-00006	271594007
D3-00200	89138009
D3-02000	38341003
D3-0200B	429198000
D3-0200C	443482000
D3-02500	64715009
D3-04000	45007003
D3-04001	67763001
D3-04006	234171009
D3-0400A	429561008
D3-10000	56265001
D3-10008	287272002
D3-10030	414545008
D3-10510	90539001
D3-1070D	414795007
D3-10711	428196007
D3-10800	368009
D3-1081C	409712001
D3-12001	61490001
D3-12002	41334000
D3-12003	85284003
D3-12004	89323001
D3-12400	87343002
D3-12700	4557003
D3-13001	194842008
D3-13012	194828000
D3-13013	194843003
D3-13014	314116003
D3-1301F	233817007
D3-13020	233819005
D3-13021	233823002
D3-13025	300995000
D3-13037	429559004
D3-13040	53741008
D3-15000	22298006
D3-15100	57054005
D3-15119	401303003
D3-1511A	401314000
D3-16000	84114007
D3-16010	42343007
D3-17100	58718002
D3-20000	85898001
D3-20003	195020003
D3-20021	399020009
D3-22100	90828009
D3-23000	45227007
D3-26000	50920009
D3-28005	89736004
D3-28102	73774007
D3-29001	44241007
D3-29010	11851006
D3-29011	79619009
D3-29012	48724000
D3-29020	8722008
D3-29021	60573004
D3-29022	60234000
D3-29025	194983005
D3-29040	20721001
D3-29042	111287006
D3-29050	76267008
D3-29051	56786000
D3-2906A	360465008
D3-29082	253590009
D3-29096	373116009
D3-30000	44808001
D3-30001	270492004
D3-3002F	410429000
D3-30904	251175005
D3-30A03	284470004
D3-31121	74615001
D3-31290	6456007
D3-31351	195060002
D3-31500	17366009
D3-31520	49436004
D3-31700	25569003
D3-31704	251159007
D3-31710	66657009
D3-31715	44103008
D3-31720	71908006
D3-31740	17338001
D3-31742	27337007
D3-31744	10626002
D3-32102	27885002
D3-33000	4554005
D3-33110	59118001
D3-33112	251124007
D3-33120	63467002
D3-33122	251120003
D3-33140	37760005
D3-33150	62026008
D3-33200	74021003
D3-40208	111289009
D3-4020B	253639004
D3-40230	59282003
D3-40300	70995007
D3-80002	233982006
D3-80016	308546005
D3-80027	233981004
D3-80033	234021009
D3-8005B	400047006
D3-80086	710864009
D3-80505	195295006
D3-80515	118927008
D3-80650	31996006
D3-81100	72092001
D3-81660	75053002
D3-81922	128551005
D3-83001	218728005
D3-83300	67362008
D3-83602	314186008
D3-83660	21379009
D3-87780	69954004
D3-8900D	230690007
D3-89100	1386000
D3-90000	55855009
D3-90008	373945007
D3-90100	35304003
D3-91030	85598007
D3-F0620	93473009
D4-01046	69408002
D4-30000	9904008
D4-31000	13213009
D4-31005	253276007
D4-31010	26146002
D4-31012	204317008
D4-31040	83799000
D4-31052	128563000
D4-31110	86299006
D4-31120	45503006
D4-31124	429710001
D4-31125	443379009
D4-31150	30288003
D4-31154	94150003
D4-31166	253551005
D4-31220	70142008
D4-31303	360481003
D4-31310	60732002
D4-31400	61959006
D4-31611	253591008
D4-31810	18546004
D4-31A00	62067003
D4-31B16	27637000
D4-31B24	16567006
D4-31B68	424045003
D4-32012	83330001
D4-32014	7305005
D4-32030	253678000
D4-32504	128555001
D4-32506	128556000
D4-32509	128557009
D4-32510	128558004
D4-3252B	253728007
D4-3252C	253729004
D4-3252D	253730009
D4-33142	128584005
D4-33512	128566008
D4-33514	128567004
D4-33516	128568009
D4-33622	68237008
D4-48014	1896004
D4-51058	2531000124107
D4-51059	2631000124106
D4-5105A	2591000124106
D4-5105B	2561000124103
D4-5105C	2671000124109
D4-5105D	2601000124103
D4-5105E	2571000124105
D4-5105F	2551000124100
D4-5106B	2541000124102
D4-5106C	2651000124104
D4-5106D	2611000124100
D4-5106E	2641000124101
D4-5106F	2681000124107
D4-51071	2661000124102
D4-51073	2621000124108
D4-51087	2581000124108
D4-51088	2391000124102
D4-51089	2371000124103
D4-5108A	2431000124108
D4-5108B	2471000124106
D4-5108C	2451000124101
D4-5108D	2441000124103
D4-5108E	2381000124100
D4-5108F	2481000124109
D4-51090	2511000124101
D4-5109F	2521000124109
D4-510A8	2501000124104
D4-510A9	2461000124104
D4-510AA	2421000124105
D4-510AB	2491000124107
D4-510AC	2401000124100
D4-510AD	2411000124102
D4-510AE	2341000124106
D4-510AF	2321000124104
D4-510B4	2291000124108
D4-510B6	2281000124105
D4-510B7	2301000124109
D4-510B8	2351000124108
D4-510B9	2271000124107
D4-510BA	2361000124105
D4-510BB	2331000124101
D4-510BC	2311000124107
D4-510BD	2251000124102
D4-510BE	2231000124109
D4-510BF	2221000124106
D4-510C3	2201000124101
D4-510C4	2191000124104
D4-510C5	2261000124100
D4-510C6	2171000124100
D4-510C7	2211000124103
D4-510C8	2181000124102
D4-510C9	2241000124104
D5-000C0	442685003
D5-20002	255072001
D5-41170	68496003
D5-80140	37871000
D5-80400	41309000
D5-80600	19943007
D5-80822	197315008
D5-81002	128241005
D5-81210	76281005
D5-81220	80515008
D5-F0519	307502000
D5-F131F	126838000
D5-F1404	254582000
D6-34737	237897009
D6-90800	19346006
D7-10012	399326009
D7-11007	236423003
D7-11010	42399005
D7-51010	9713002
D7-76200	31351009
D7-76202	371036001
D7-90010	271989003
D7-9002A	302924003
D7-90035	399294002
D7-90310	27431007
D7-90364	42385006
D7-90370	22049009
D7-90382	76649007
D7-90420	4754008
D7-90428	6703006
D7-90434	21381006
D7-90435	44771000
D7-90452	77296004
D7-90530	89164003
D7-90554	31845005
D7-90560	87386002
D7-90565	290113009
D7-F0465	254900004
D7-F047C	444808002
D7-F0810	92248004
D7-F0815	254845004
D7-F0902	92652009
D7-F0A02	109888004
D7-F1000	95315005
D8-20100	16356006
D9-30400	78267003
DA-0001F	254938000
DA-26000	29426003
DA-30000	84757009
DA-73402	193570009
DA-73410	24010005
DA-73460	95217000
DA-74100	39021009
DA-74110	38101003
DA-74120	57190000
DA-75300	64634000
DA-76000	60113004
DA-7930D	232077005
DA-7931D	422061002
DB-80106	237495005
DB-F0107	255029007
DC-60000	64779008
DC-72130	30746006
DC-721C4	127189005
DC-F4113	93143009
DD-13000	46866001
DD-33500	26947005
DD-60002	116224001
DD-661D2	370512004
DD-66228	443461006
DD-66544	237473006
DD-66A67	110265006
DD-67703	408678008
DE-00020	91302008
DE-38010	66071002
DE-38100	50711007
DF-00000	64572001
DF-003E5	400210000
DF-0040E	363354003
DF-00436	128462008
DF-0044A	363406005
DF-0046D	363443007
DF-004BC	255046005
DF-00577	285645000
DF-0068E	398325003
DF-006C1	404029005
DF-0070B	398164008
DF-00736	408645001
DF-00777	417746004
DF-007B5	424952003
DF-00BB4	444408007
DF-00BEA	448216007
DF-10780	292094009
DF-10781	292095005
DF-10F41	293637006
DF-10F42	293638001
DF-1147C	473188002
DF-11510	711329002
F-00001	81323004
F-00033	271921002
F-00078	277381004
F-000B7	164854000
F-000C3	164929001
F-000FF	165076002
F-00100	21134002
F-00101	165082004
F-00103	165084003
F-00453	102459008
F-00454	102460003
F-0061F	409599009
F-008EC	271649006
F-008ED	271650006
F-009E4	248808008
F-009EA	225908003
F-00AA0	249192005
F-00BB8	307047009
F-00D5F	370388006
F-00E11	314439003
F-00E14	314440001
F-00E1F	314451001
F-00E21	314452008
F-00E22	314453003
F-00E5C	285285000
F-00E6D	250431005
F-00F4E	395112001
F-00FBE	399307001
F-01000	55607006
F-01072	118242002
F-01073	118243007
F-0123A	301939004
F-01360	84229001
F-01380	13791008
F-01500	80943009
F-01602	128974000
F-01604	128975004
F-01606	128976003
F-01608	128977007
F-0169D	166612004
F-01710	129715009
F-01711	129716005
F-01712	129717001
F-01713	129718006
F-01714	129719003
F-01720	129720009
F-01721	129721008
F-01722	129722001
F-01723	129723006
F-01726	129726003
F-01727	129727007
F-01728	129728002
F-01729	129729005
F-0172A	129730000
F-0172B	129731001
F-01732	129734009
F-01740	129737002
F-01741	129738007
F-01742	129739004
F-01743	129740002
F-01744	129741003
F-01745	129742005
F-01751	129744006
F-01752	129745007
F-01753	129746008
F-01754	129747004
F-01760	129748009
F-01761	129749001
F-01762	129750001
F-01763	129751002
F-01764	129752009
F-01765	129753004
F-01766	129754005
F-01767	129755006
F-01768	129756007
F-01769	129757003
F-0176A	129758008
F-0176B	129759000
F-0176C	129760005
F-0176D	129761009
F-0176E	129762002
F-0176F	129763007
F-01770	129764001
F-01771	129765000
F-01772	129766004
F-01773	129767008
F-01774	129768003
F-01775	129769006
F-01776	129770007
F-01781	129772004
F-01782	129773009
F-01783	129774003
F-01784	129775002
F-01785	129776001
F-01786	129777005
F-01787	129778000
F-01788	129779008
F-01789	129780006
F-0178A	129781005
F-0178B	129782003
F-0178C	129783008
F-0178D	129784002
F-0178E	129785001
F-0178F	129786000
F-01791	129788004
F-01792	129789007
F-01793	129790003
F-01794	129791004
F-01795	129792006
F-01796	129793001
F-01797	129794007
F-01798	129795008
F-01799	129796009
F-0179A	129797000
F-017B1	129806009
F-017B2	129807000
F-017B3	129808005
F-017B4	129809002
F-017B5	129810007
F-017B6	129811006
F-017B7	129812004
F-017B8	129813009
F-017C0	278528006
F-01860	60621009
F-01969	365853002
F-01BF8	169254007
F-01E06	280416009
F-01FBA	213262007
F-02087	370951003
F-0212C	250767002
F-021E1	258153002
F-021FF	250881009
F-02220	250907009
F-02225	250909007
F-02236	250924003
F-0224E	250929008
F-0227A	250949004
F-022A1	250964004
F-0231F	251011009
F-02320	251012002
F-02321	251013007
F-02322	251014001
F-0238B	251050008
F-0238D	251053005
F-023F7	251081004
F-02455	160476009
F-02573	160573003
F-02692	251271006
F-02900	373372005
F-029F7	238108007
F-02A3B	246206008
F-02A48	309523001
F-02B35	386530009
F-02B9B	384668003
F-02F14	170745003
F-02F15	170746002
F-02F16	170747006
F-02FA4	251786004
F-02FB4	251795007
F-02FB7	251799001
F-0319E	252064005
F-031A2	252068008
F-031F7	252129004
F-031F8	252130009
F-031F9	252131008
F-03204	164931005
F-03261	274640006
F-0331B	165816005
F-0351E	161045001
F-035A5	247049005
F-035F3	247094004
F-035FD	247095003
F-03753	162164007
F-037AB	398979000
F-037BB	397138000
F-037BC	397140005
F-037BD	397141009
F-037BF	397143007
F-037C0	397144001
F-037C1	397145000
F-03C97	171224000
F-03D1D	248243004
F-03D38	248300009
F-03D8C	248366000
F-03DE9	276755008
F-03DFE	276772001
F-03E02	276774000
F-03E0D	276780008
F-03E0E	276781007
F-03E55	248536006
F-03E86	276901002
F-03F6E	407559004
F-03FC9	300571009
F-03FCD	300577008
F-042BA	268384009
F-04317	363871006
F-043E6	364062005
F-04403	364091008
F-04404	364092001
F-04460	182833002
F-0452A	364320009
F-045CE	364393001
F-046D8	364528001
F-048E0	396631001
F-048FA	397263007
F-04A13	408379005
F-04AB2	408573005
F-04AB3	408574004
F-04B88	413322009
F-04BA9	409586006
F-04BC1	409673008
F-04D53	420050001
F-04D54	419775003
F-04D55	419475002
F-04DA1	419099009
F-04E95	422587007
F-04ECE	424622008
F-04ECF	425141002
F-04F74	427732000
F-04F76	427751006
F-04F84	427990004
F-04F92	428420003
F-04F9F	428531008
F-04FA0	428552000
F-04FA5	428628004
F-04FA6	428630002
F-04FB4	428832008
F-04FB8	428920008
F-04FCA	429157007
F-04FCC	429160000
F-04FCD	429162008
F-04FD3	429382003
F-04FD8	429483009
F-04FE3	429576000
F-04FE5	429619008
F-05018	432554001
F-05019	432655005
F-0501A	432678004
F-05028	434161005
F-05036	438949009
F-05166	442688001
F-05167	442691001
F-0516A	442700003
F-0516C	442704007
F-0516E	442707000
F-05170	442711006
F-05173	442714003
F-05179	442726008
F-0517E	442755000
F-0518A	443168008
F-051DF	444471002
F-051E0	444474005
F-051E3	444488009
F-051E4	444489001
F-051E5	444496004
F-051E6	444503000
F-051E7	444504006
F-051E8	444505007
F-06001	271593001
F-0600C	161901003
F-06017	404640003
F-0A44A	386661006
F-0B320	48694002
F-100EC	298336006
F-10100	24154002
F-10110	9964006
F-10120	60074003
F-10130	11554009
F-10210	12852001
F-10216	88241000
F-10220	52019005
F-10226	14502000
F-10240	51795009
F-10310	1240000
F-10316	34026001
F-10317	102535000
F-10318	32185000
F-10319	102536004
F-10320	10904000
F-10326	51845000
F-10330	55864004
F-10336	23242002
F-10340	40199007
F-10346	14205002
F-10348	34106002
F-10349	26527006
F-10380	34296003
F-10390	87068006
F-103A0	33586001
F-10410	34108001
F-10450	102538003
F-10460	102539006
F-10470	102540008
F-10480	102541007
F-12100	83323007
F-12300	87731000
F-13006	276334009
F-13060	21278004
F-18002	22325002
F-18010	16973004
F-20010	14910006
F-20020	58322009
F-20030	45804006
F-20130	23141003
F-20172	308689002
F-201B3	267036007
F-201B6	370367002
F-201BD	386616007
F-20240	76171001
F-20250	4386001
F-21000	86290005
F-21301	5467003
F-21303	248585001
F-21331	271824009
F-21334	248584002
F-24100	49727002
F-24210	66857006
F-24442	68235000
F-25040	68978004
F-30004	195675009
F-300FA	275514001
F-30117	366188009
F-3014D	251055003
F-3014E	251056002
F-3014F	251057006
F-30172	301121007
F-3018B	420300004
F-3018C	421704003
F-3018D	420913000
F-3018E	422293003
F-31000	75367002
F-31146	118433006
F-31150	6797001
F-32010	90892000
F-32020	111973004
F-32021	255236000
F-32030	59972007
F-32040	8997002
F-32050	60797005
F-32052	25437005
F-32056	37706002
F-32070	70822001
F-32100	82799009
F-32110	54993008
F-32120	90096001
F-32330	66130006
F-32340	79692001
F-32400	10337008
F-33019	429733000
F-33300	64730000
F-33750	11157007
F-37000	29857009
F-37006	279084009
F-37012	102589003
F-37015	274668005
F-37150	80313002
F-38002	102594003
F-38035	365416000
F-38056	251135002
F-38095	370359005
F-380B2	427989008
F-380B3	428417006
F-38277	76388001
F-38278	26141007
F-38279	429622005
F-38287	428550008
F-38793	428549008
F-38794	428750005
F-39200	58190003
F-39780	32318003
F-39790	88619007
F-39800	30017007
F-40031	297968009
F-400A9	415690000
F-41506	271767006
F-4410C	247441003
F-5005E	271801002
F-5012A	249599008
F-5012D	249602003
F-52840	16932000
F-54005	248523006
F-60710	56953008
F-61002	105590001
F-61070	75399008
F-61080	59351004
F-61117	255641001
F-61118	255667006
F-61165	261249004
F-61166	261250004
F-611FC	256496006
F-61202	256501007
F-61207	256506002
F-6121C	256526003
F-61380	14804005
F-61470	1710001
F-61606	372558009
F-61620	65123005
F-61639	373738000
F-61642	373746004
F-6165A	373757009
F-6169A	373780001
F-616D8	311731000
F-616E7	372578001
F-616EB	372580007
F-616FE	372602008
F-61716	372607002
F-6171D	372614000
F-61760	83036002
F-61779	289925000
F-61790	290006006
F-617EF	373219008
F-617F7	373228009
F-6180B	373246003
F-6180F	373250005
F-61814	373254001
F-6181B	373260001
F-6181D	373263004
F-6181F	373265006
F-6182F	373464007
F-6183C	373476007
F-6183D	373477003
F-61848	373488009
F-61861	373278006
F-6186A	373288007
F-6186F	373294004
F-61878	373304005
F-6188F	372656001
F-61898	372665008
F-61899	372666009
F-618A5	372681003
F-618A6	372682005
F-618AE	372693007
F-618AF	372695000
F-618B5	372700007
F-618D6	373526007
F-618D7	373529000
F-618D8	373530005
F-618FE	373337007
F-61916	372724004
F-61955	372784001
F-61957	372787008
F-61959	372790002
F-61968	373646006
F-61969	372806008
F-6196E	372813008
F-61995	372855004
F-6199A	372862008
F-6199B	372863003
F-619A3	372872006
F-619AA	372881000
F-619B7	373682001
F-619EF	372906009
F-61A26	387146001
F-61A28	387150008
F-61A3F	387176008
F-61A66	387218008
F-61A76	387239001
F-61A7F	387258005
F-61A90	72164009
F-61A95	387286002
F-61AA3	387305002
F-61AC4	387341002
F-61AC5	386839004
F-61AC9	386841003
F-61ACA	386842005
F-61AFE	387351001
F-61B05	387358007
F-61B0A	387368002
F-61B21	386910003
F-61B48	387423006
F-61BB2	387448009
F-61BD0	387480006
F-61C65	387560008
F-61C76	387085005
F-61C97	387124009
F-61D54	385420005
F-61D6F	398705004
F-61DA5	406988004
F-61DF9	412155002
F-61E1C	412228003
F-61E2A	410937004
F-61E5A	409549005
F-61E79	409595003
F-61F48	412548006
F-6205D	418760000
F-620E8	421148003
F-6220F	430028007
F-62219	430862008
F-6221A	430863003
F-6221B	430864009
F-62231	433338005
F-62232	433469005
F-62233	433471005
F-62234	433473008
F-62235	433474002
F-62238	434295000
F-62750	59094002
F-63390	3325005
F-63600	70106000
F-63750	54446009
F-64210	25761002
F-64460	10944007
F-65C50	115391007
F-66005	395889004
F-6ACA0	36176003
F-70102	39539005
F-70210	80274001
F-81890	60001007
F-84000	77386006
F-84094	102874004
F-840B3	289894009
F-84430	102877006
F-8612F	443115002
F-8A030	53430007
F-8A057	309587003
F-8A063	130963002
F-8A074	290069002
F-8A084	290084006
F-8A09C	290119008
F-93109	365981007
F-931D4	228366006
F-9321F	266919005
F-9B75C	268461001
F-A004A	301766008
F-A0846	274662006
F-A2143	251797004
F-A219C	403598008
F-A21A7	418363000
F-A2632	279047007
F-A265A	161971004
F-A2700	25064002
F-A4580	20262006
F-A4600	26079004
F-A5561	271782001
F-A558A	398665005
F-B022C	396017000
F-B1810	77671006
F-B2135	387362001
F-B2700	41598000
F-B3000	18220004
F-BA070	48988008
F-BB000	87708000
F-BB370	43706004
F-C0101	420303002
F-CB250	75777003
F-CB902	417324009
F-CB962	39525005
F-D5000	38082009
F-D7011	418326009
F-F1722	162290004
F-F7100	43914001
G-0002	57177007
G-0069	275552000
G-0102	308064009
G-011E	266897007
G-0157	160303001
G-0180	246101005
G-0202	103321005
G-0239	161432005
G-023F	161445009
G-0244	161453001
G-0269	161501007
G-026D	161505003
G-02BD	161622006
G-02D0	161656000
G-0304	161763005
G-0305	161765003
G-0319	161798008
G-031E	161806007
G-031F	161807003
G-032F	266894000
G-0335	266995000
G-0338	371422002
G-035A	397364003
G-035B	397363009
G-035C	397405001
G-035D	397406000
G-035E	397407009
G-035F	397408004
G-0360	397409007
G-0361	397410002
G-0362	397411003
G-0363	397412005
G-0364	397413000
G-0365	397414006
G-0366	397415007
G-0367	397417004
G-0368	397418009
G-0369	397419001
G-036A	397421006
G-036B	397427005
G-036C	397423009
G-036D	397425002
G-036E	397435008
G-036F	397437000
G-0370	397439002
G-0373	399264008
G-0374	399030000
G-0375	399109006
G-0376	399287000
G-0377	399063007
G-0378	399309003
G-0379	399293008
G-037A	399133000
G-037B	399140004
G-037C	399007006
G-037D	399167005
G-037E	399051002
G-037F	399266005
G-0380	399023006
G-0381	399154007
G-0382	399058008
G-0383	399235004
G-0384	399354002
G-0385	399229004
G-0386	399062002
G-0387	399104001
G-0388	399238002
G-0389	399282006
G-038A	399048009
G-038B	399070007
G-038C	399267001
G-038D	399039004
G-038E	399367004
G-038F	399027007
G-0390	399301000
G-0391	399093001
G-0392	399086000
G-0394	399155008
G-0395	399339008
G-0396	399139001
G-0397	399306005
G-0398	399239005
G-0399	399371001
G-039A	399036006
G-039B	399271003
G-039C	398998003
G-039D	399195005
G-039E	399310008
G-039F	399200001
G-03A0	399106004
G-03A1	399145009
G-03A2	399064001
G-03A5	399261000
G-03AA	399211009
G-03AC	399009009
G-03D3	415076002
G-03E5	416471007
G-0401	427858005
G-0416	428053000
G-044D	428752002
G-0477	429024007
G-04C5	429740004
G-04E3	430091005
G-0577	443082005
G-0578	443083000
G-0579	443160001
G-057B	443499004
G-057C	443500008
G-057D	443562002
G-057E	443609003
G-0584	443895001
G-0586	444161008
G-4022	11723008
G-4041	75976002
G-4042	25594002
G-4043	15508007
G-4044	427986001
G-4045	429551001
G-4046	429557002
G-5206	399108003
G-5207	399074003
G-5208	399075002
G-5209	399136008
G-5210	399089007
G-5212	399273000
G-5215	399321004
G-5216	399001007
G-5220	399012007
G-5221	399300004
G-5222	399297009
G-5223	399118008
G-5224	399268006
G-5225	399159002
G-7154	70232002
G-7155	27789000
G-7290	103335007
G-7292	128954007
G-7293	128955008
G-7294	128956009
G-7295	128957000
G-7296	128958005
G-7297	128959002
G-7298	128960007
G-7299	128961006
G-729A	129082007
G-729B	129083002
G-729C	129086005
G-729D	129087001
G-729E	129088006
G-729F	129089003
G-72BB	129085009
G-7304	129090007
G-7305	129091006
G-7406	129092004
G-7408	129093009
G-8003	119295008
G-803C	258433009
G-80A5	309050000
G-80A6	309051001
G-81A0	258562007
G-81EA	258661006
G-8300	119376003
G-8310	127457009
G-8311	122595009
G-8318	122737001
G-8319	122738006
G-831B	122739003
G-832D	309058007
G-8339	309059004
G-833D	309546004
G-833F	309547008
G-8346	309548003
G-8430	397199005
G-8439	430856003
G-843A	430861001
G-843B	430970004
G-843C	431196006
G-A002	6736007
G-A003	24484000
G-A100	24028007
G-A101	7771000
G-A102	51440002
G-A103	66459002
G-A104	49370004
G-A107	66787007
G-A108	3583002
G-A10A	261129000
G-A110	26216008
G-A111	14414005
G-A114	11896004
G-A117	62824007
G-A118	40415009
G-A119	46053002
G-A11A	371240000
G-A11B	371242008
G-A11C	371243003
G-A11D	371244009
G-A11E	371246006
G-A120	60583000
G-A121	32400000
G-A122	43674008
G-A123	57195005
G-A127	49530007
G-A128	33843005
G-A12A	371250004
G-A12B	371251000
G-A12C	371252007
G-A12D	371253002
G-A12E	371254008
G-A12F	405738005
G-A132	405739002
G-A137	62372003
G-A138	81654009
G-A139	26283006
G-A140	795002
G-A142	24020000
G-A143	38717003
G-A144	33096000
G-A145	30730003
G-A147	24422004
G-A151	87687004
G-A15A	131183008
G-A160	1483009
G-A166	42798000
G-A169	68493006
G-A16A	131184002
G-A170	32381004
G-A171	11070000
G-A172	61397002
G-A174	57183005
G-A180	37197008
G-A182	90069004
G-A185	103339001
G-A186	103340004
G-A187	103341000
G-A188	103342007
G-A189	103343002
G-A18A	131185001
G-A18B	131186000
G-A191	398994001
G-A193	131187009
G-A194	131188004
G-A195	131189007
G-A196	131190003
G-A197	131191004
G-A198	131192006
G-A19B	399232001
G-A19C	399214001
G-A1A1	103344008
G-A1A2	103345009
G-A1A3	103346005
G-A1A4	103347001
G-A1A5	103348006
G-A1A6	103349003
G-A1B2	103353001
G-A1B3	103354007
G-A1F8	106233006
G-A1FF	410674003
G-A200	10828004
G-A203	52101004
G-A205	260408008
G-A206	410679008
G-A214	9726003
G-A220	103355008
G-A249	30807003
G-A265	17589002
G-A270	90734009
G-A316	1250004
G-A321	19648000
G-A324	65709003
G-A328	59135002
G-A332	63161005
G-A351	87017008
G-A366	60132005
G-A371	1312007
G-A373	75540009
G-A374	62482003
G-A37A	260360000
G-A385	82334004
G-A397	7087005
G-A39A	255227004
G-A402	49608001
G-A405	88446008
G-A425	21594007
G-A428	112233002
G-A437	56851009
G-A443	524008
G-A460	17621005
G-A466	42425007
G-A46B	410516002
G-A472	21114003
G-A477	25126001
G-A47B	415684004
G-A485	6041008
G-A491	24863003
G-A530	5712003
G-A545	82280004
G-A555	55011004
G-A556	103361006
G-A561	19939008
G-A572	31099001
G-A599	79458005
G-A600	75294000
G-A60B	246092007
G-A640	40266001
G-A648	64957009
G-A660	26242008
G-B102	83578000
G-C002	47429007
G-C020	75958009
G-C028	255460003
G-C032	278201002
G-C036	370129005
G-C048	260674002
G-C05F	260753009
G-C093	260858005
G-C09C	260870009
G-C0AE	260893003
G-C0B2	260905004
G-C0B7	260911001
G-C0E3	363698007
G-C0E8	363703001
G-C0E9	363704007
G-C0F2	363713009
G-C11C	246489000
G-C150	134198009
G-C16B	258214002
G-C171	272741003
G-C189	246090004
G-C197	246112005
G-C1C6	246205007
G-C1E3	246262008
G-C1F9	246345001
G-C2D0	363589002
G-C2FE	300842002
G-C32C	408730004
G-C32E	408732007
G-C340	410675002
G-C350	424361007
G-C504	116676008
G-C50A	116682006
G-C52F	127489000
G-C581	272737002
G-D001	66739002
G-D002	54300008
G-D003	57257006
G-D00B	118438002
G-D027	103381007
G-D028	6706003
G-D032	103382000
G-D033	103383005
G-D052	103386002
G-D054	103387006
G-D05F	260585005
G-D065	129226004
G-D067	260590008
G-D071	260601006
G-D0C6	261459001
G-D101	47625008
G-D102	58100008
G-D103	78421000
G-D104	34206005
G-D106	38239002
G-D107	60213007
G-D108	72607000
G-D109	12130007
G-D112	6064005
G-D13E	180640008
G-D140	26643006
G-D144	37737002
G-D160	37161004
G-D164	16857009
G-D172	46713006
G-D173	372460008
G-D17C	372463005
G-D17D	372464004
G-D1E4	444850002
G-D209	25876001
G-D210	103390000
G-D216	103391001
G-D217	385673002
G-D221	87982008
G-D231	8359006
G-D301	117362005
G-D30B	385651009
G-D30F	385655000
G-D316	385656004
G-D320	397898000
G-D321	398201009
G-D701	118538004
G-D705	118565006
G-D709	118578006
G-D750	118586006
G-D775	246244004
G-D785	131197000
G-D7FE	410668003
G-D870	128947001
G-D871	128949003
G-D872	128948006
G-D873	128950003
G-D874	128951004
G-DB10	128432002
G-DB11	128433007
G-DB12	128434001
G-DB13	128435000
G-DB14	128436004
G-DB15	128437008
G-DB16	128438003
G-DB17	128439006
G-DB18	128440008
G-DB19	128441007
G-DB20	128442000
G-DB21	128443005
G-DB22	128444004
G-DB23	128445003
G-DB24	128446002
G-DB25	128447006
G-DB26	128448001
G-DB27	128449009
G-DB28	128450009
G-DB29	128451008
G-DB30	128452001
G-DB31	128453006
G-DB32	128454000
G-DB33	128455004
G-DB34	128552003
G-DE02	128591008
G-DE04	128592001
G-DE06	128593006
G-DE08	128594000
G-E002	304915008
G-E048	273249006
G-E479	443635002
G-F175	27167007
G-F211	54102005
G-F212	1663004
G-F213	61026006
G-F517	25173007
G-F616	369790002
G-F617	369791003
G-F618	369792005
G-F749	369991007
J-0016E	158965000
J-00172	158971006
J-00187	159016003
J-004E8	309343006
J-0050A	309390008
J-00552	223366009
J-00556	304292004
J-005E6	405277009
J-005E8	405279007
J-06173	3430008
J-07100	106292003
J-0714A	415506007
J-0714B	413854007
L-000A9	388445009
L-000F9	388626009
L-001DE	406733009
L-00376	448169003
L-30000	49872002
L-30606	42024000
L-35500	112381006
L-80100	79058000
L-80105	84923006
L-80106	8989009
L-80108	409905004
L-80112	62153005
L-80113	30384003
L-80115	44230005
L-80116	21921002
L-80118	35229007
L-80119	83996001
L-80120	53031002
L-80121	131426006
L-80122	131427002
L-80123	131428007
L-80124	131429004
L-80125	131430009
L-80126	131431008
L-80127	131432001
L-80128	131433006
L-80129	131434000
L-8012A	131435004
L-8012B	131436003
L-8012C	131437007
L-8012E	131438002
L-8012F	131439005
L-80130	66911005
L-80131	13544004
L-80132	76497003
L-80133	67448000
L-80134	32938007
L-80135	84839000
L-80136	112485003
L-80137	23629009
L-80138	131440007
L-80139	125074003
L-8013A	131441006
L-8013B	131442004
L-8013C	131443009
L-8013D	131444003
L-8013E	131445002
L-8013F	131446001
L-80141	7843000
L-80142	9277006
L-80143	26105007
L-80144	51937006
L-80145	48702000
L-80146	3216001
L-80147	66314009
L-80148	21553004
L-80149	45284002
L-8014C	131447005
L-8014D	131448000
L-8014E	131449008
L-8014F	131450008
L-80150	65344003
L-80151	6112002
L-80153	76604009
L-80154	81267004
L-80156	400003
L-80157	88807001
L-80158	90612002
L-8015A	131451007
L-8015B	131452000
L-8015C	131453005
L-8015D	131454004
L-8015E	131455003
L-8015F	131456002
L-80160	83173002
L-80161	131457006
L-80162	131458001
L-80163	131459009
L-80164	131460004
L-80165	131461000
L-80166	131462007
L-80167	131463002
L-80168	131464008
L-80169	131465009
L-8016A	131466005
L-8016B	131467001
L-8016C	131468006
L-8016D	131469003
L-8016E	131470002
L-8016F	131471003
L-80170	80835003
L-80171	78541007
L-80172	28483003
L-80173	50959000
L-80174	28744004
L-80175	944009
L-80176	26525003
L-80177	131472005
L-80178	131473000
L-80179	131474006
L-8017A	131475007
L-8017B	131476008
L-8017C	131477004
L-8017D	131478009
L-8017E	131479001
L-8017F	131480003
L-80180	131481004
L-80181	131482006
L-80182	131483001
L-80183	131484007
L-80184	131485008
L-80185	131486009
L-80186	131487000
L-80187	131488005
L-80188	131489002
L-80189	131490006
L-8018A	131491005
L-8018B	131492003
L-8018C	131493008
L-8018D	131494002
L-8018E	131495001
L-8018F	131496000
L-80190	131497009
L-80191	131498004
L-80192	131499007
L-80193	131500003
L-80194	131501004
L-80195	131502006
L-80196	131503001
L-80197	131504007
L-80198	131505008
L-80199	131506009
L-8019A	131507000
L-8019B	131508005
L-8019C	131509002
L-8019D	131510007
L-8019E	131511006
L-8019F	131512004
L-801A0	131513009
L-801A1	131514003
L-801A2	131515002
L-801A3	131516001
L-801A4	131517005
L-801A5	131518000
L-801A6	131519008
L-801A7	131520002
L-801A8	131521003
L-801A9	131522005
L-801AA	131523000
L-801AB	131524006
L-801AC	131525007
L-801AD	131526008
L-801AE	131527004
L-801AF	131528009
L-801B0	131529001
L-801B1	131530006
L-801B2	131531005
L-801B3	131532003
L-801B4	131533008
L-801B5	131534002
L-801B6	131535001
L-801B7	131536000
L-801B8	131537009
L-801B9	131538004
L-801BA	131539007
L-801BB	131540009
L-801BC	131541008
L-801BD	131542001
L-801BE	131543006
L-801BF	131544000
L-801C0	131545004
L-801C1	131546003
L-801C2	131547007
L-801C3	131548002
L-801C4	131549005
L-801C5	131550005
L-801C6	131551009
L-801C7	131552002
L-801C8	131553007
L-801C9	131554001
L-801CB	131556004
L-801CC	131557008
L-801CD	131558003
L-801CE	131559006
L-801CF	131560001
L-801D0	131561002
L-801D1	131562009
L-801D2	131563004
L-801D3	131564005
L-801D4	131565006
L-801D5	131566007
L-801D6	131567003
L-801D7	131568008
L-801D8	131569000
L-801D9	131570004
L-801DA	131571000
L-801DB	131572007
L-801DC	131573002
L-801DD	131574008
L-801DE	131575009
L-801DF	131576005
L-801E0	131577001
L-801E1	131578006
L-801E2	131579003
L-801E3	131580000
L-801E4	131581001
L-801E5	131582008
L-801E6	131583003
L-801E7	131584009
L-801E8	424705003
L-801EA	131585005
L-801EB	131586006
L-801ED	131588007
L-801EE	131589004
L-801EF	131590008
L-801F1	131592000
L-801F2	131593005
L-801F3	131594004
L-801F4	131595003
L-801F6	131597006
L-801F7	131598001
L-801F8	131599009
L-801F9	131600007
L-801FA	131601006
L-801FB	131602004
L-801FC	131603009
L-801FD	131604003
L-801FE	131605002
L-80200	68552000
L-80205	70431006
L-80206	5438004
L-80207	74745008
L-80208	64158000
L-80209	9230001
L-80210	89708009
L-80211	55530007
L-80212	16015002
L-80213	684003
L-80214	21208000
L-80215	28360002
L-80216	30089001
L-80217	131607005
L-80218	131608000
L-80219	131609008
L-8021A	131610003
L-8021C	131612006
L-8021D	131613001
L-8021E	131614007
L-8021F	131615008
L-80220	131616009
L-80221	131617000
L-80222	131618005
L-80223	131619002
L-80224	131620008
L-80225	131621007
L-80227	131623005
L-80228	131624004
L-80229	131625003
L-8022A	131626002
L-8022B	131627006
L-8022C	131628001
L-8022D	131629009
L-8022E	131630004
L-80230	131631000
L-80231	131632007
L-80232	131633002
L-80233	131634008
L-80234	131635009
L-80235	131636005
L-80236	131637001
L-80237	131638006
L-80238	131639003
L-80239	131640001
L-80240	131641002
L-80241	131642009
L-80242	131643004
L-80243	131644005
L-80244	131645006
L-80245	131646007
L-80246	131647003
L-80247	131648008
L-80248	131649000
L-80249	131650000
L-80251	131652008
L-80252	131653003
L-80253	131654009
L-80254	131655005
L-80255	131656006
L-80256	131657002
L-80257	131658007
L-80258	131659004
L-80259	131660009
L-80260	131661008
L-80261	131662001
L-80263	131663006
L-80265	131664000
L-80266	131665004
L-80267	131666003
L-80268	131667007
L-80269	131668002
L-80270	131669005
L-80271	131670006
L-80272	131671005
L-80273	131672003
L-80274	131673008
L-80275	131674002
L-80276	131675001
L-80278	131677009
L-80279	131678004
L-80280	131679007
L-80282	131681009
L-80283	131682002
L-80284	131683007
L-80285	131684001
L-80286	131685000
L-80287	131686004
L-80288	131687008
L-80289	131688003
L-80290	131689006
L-80291	131690002
L-80292	131691003
L-80293	131692005
L-80294	131693000
L-80295	131694006
L-80296	131695007
L-80297	131696008
L-80298	131697004
L-80299	131698009
L-80300	36295001
L-80306	25660007
L-80307	65187008
L-80308	50717006
L-80309	48697009
L-80310	67515002
L-80311	67414001
L-80312	44835005
L-8031B	131700000
L-8031C	131701001
L-8031D	131702008
L-8031E	131703003
L-8031F	131704009
L-80320	25327001
L-80321	86920006
L-80322	72329005
L-80323	64591001
L-80324	11967001
L-80325	6431001
L-80326	65492002
L-80327	82440005
L-8032A	131705005
L-8032B	131706006
L-8032C	131707002
L-8032D	131708007
L-8032E	131709004
L-8032F	131710009
L-80331	73191001
L-80332	46392004
L-80333	5164003
L-80334	45690005
L-80335	59210004
L-80336	112486002
L-80337	87962009
L-80338	53360003
L-80339	13934009
L-8033A	131711008
L-8033B	131712001
L-8033C	131713006
L-8033D	131714000
L-8033E	131715004
L-8033F	131716003
L-80340	41706005
L-80341	2124007
L-80342	32145006
L-80343	79603002
L-80344	112487006
L-80345	3099004
L-80346	4574003
L-80347	3566006
L-80348	72648002
L-80349	89665001
L-8034A	131717007
L-8034B	131718002
L-8034C	131719005
L-8034D	131720004
L-8034E	131721000
L-8034F	131722007
L-80350	39855006
L-80351	131723002
L-80352	131724008
L-80353	131725009
L-80354	131726005
L-80355	131727001
L-80356	131728006
L-80357	131729003
L-80358	131730008
L-80359	131731007
L-8035A	131732000
L-8035B	131733005
L-8035C	131734004
L-8035D	131735003
L-8035E	131736002
L-8035F	131737006
L-80360	131738001
L-80361	131739009
L-80362	131740006
L-80363	131741005
L-80364	131742003
L-80365	131743008
L-80366	131744002
L-80367	131745001
L-80368	131746000
L-80369	131747009
L-8036A	131748004
L-8036B	131749007
L-8036C	131750007
L-8036D	131751006
L-8036E	131752004
L-8036F	131753009
L-80370	131754003
L-80371	131755002
L-80372	131756001
L-80373	131757005
L-80374	131758000
L-80375	131759008
L-80376	131760003
L-80377	131761004
L-80378	131762006
L-80379	131763001
L-8037A	131764007
L-8037B	131765008
L-8037C	131766009
L-8037D	131767000
L-8037E	131768005
L-8037F	131769002
L-80380	131770001
L-80381	131771002
L-80382	131772009
L-80383	131773004
L-80384	131774005
L-80385	131775006
L-80386	131776007
L-80387	131777003
L-80388	131778008
L-80389	131779000
L-8038A	131780002
L-8038B	131781003
L-8038C	131782005
L-8038D	131783000
L-8038E	131784006
L-8038F	131785007
L-80390	131786008
L-80391	131787004
L-80392	131788009
L-80393	131789001
L-80394	131790005
L-80395	131791009
L-80396	131792002
L-80397	131793007
L-80398	131794001
L-80399	131795000
L-8039A	131796004
L-8039B	131797008
L-8039C	131798003
L-8039D	131799006
L-8039E	131800005
L-8039F	131801009
L-80403	131802002
L-80404	131803007
L-80405	45790002
L-80406	90050009
L-80407	26837006
L-80408	54699009
L-80409	7623008
L-8040A	131804001
L-8040B	131805000
L-8040C	131806004
L-8040D	131807008
L-8040E	131808003
L-8040F	131809006
L-80410	42724005
L-80411	26973000
L-80412	72394007
L-80413	80777007
L-80414	55167009
L-80415	54098002
L-80416	22720009
L-80417	47842004
L-80418	41092008
L-80419	1247002
L-80420	131816007
L-80421	89648005
L-80422	6220006
L-80423	112488001
L-80424	54447000
L-80425	66168008
L-80426	25813002
L-80427	19356005
L-80428	70457009
L-80429	41754002
L-8042D	131819000
L-80430	12360007
L-80431	21295007
L-80432	131822003
L-80433	26699009
L-80434	131823008
L-80435	39532001
L-80436	41738000
L-80437	56086005
L-80438	1006005
L-80439	4960000
L-80440	58264006
L-80441	131830002
L-80442	131831003
L-80443	131832005
L-80444	131833000
L-80445	131834006
L-80446	131835007
L-80447	131836008
L-80448	131837004
L-80449	131838009
L-80450	3997000
L-80451	46408008
L-80452	69067004
L-80454	76467006
L-80455	13487004
L-80456	76302002
L-80457	34200004
L-80458	53567001
L-80459	51023000
L-80461	1789009
L-80462	1118004
L-80463	8089006
L-80464	25369002
L-80465	31633003
L-80466	131851004
L-80467	131852006
L-80468	131853001
L-80469	131854007
L-80470	131861006
L-80471	131862004
L-80472	131863009
L-80473	131864003
L-80474	131865002
L-80475	131866001
L-80476	131867005
L-80477	131868000
L-80478	131869008
L-80479	131870009
L-8047A	131871008
L-8047B	131872001
L-8047C	131873006
L-8047D	131874000
L-8047E	131875004
L-8047F	131876003
L-80480	131877007
L-80481	131878002
L-80482	131879005
L-80483	131880008
L-80484	131881007
L-80485	131882000
L-80486	131883005
L-80487	131884004
L-80488	131885003
L-80489	131886002
L-8048A	131887006
L-8048B	131888001
L-8048C	131889009
L-8048D	131890000
L-8048E	131891001
L-8048F	131892008
L-80490	131893003
L-80491	131894009
L-80492	131895005
L-80493	131896006
L-80494	131897002
L-80495	425253007
L-80496	131898007
L-80497	131899004
L-80498	131900009
L-80499	131901008
L-8049A	131902001
L-8049B	131903006
L-8049C	131904000
L-8049D	131905004
L-8049E	131906003
L-8049F	131907007
L-804A0	425118005
L-804A1	131908002
L-804A2	131909005
L-804A3	131910000
L-804A4	131911001
L-804A5	131912008
L-804A6	131913003
L-804A8	131915005
L-804A9	131916006
L-804AA	131917002
L-804AC	131919004
L-804AD	131920005
L-804AE	131921009
L-804AF	131922002
L-804B0	424111008
L-804B1	131923007
L-804B2	131924001
L-804B3	131925000
L-804B4	131926004
L-804B5	131927008
L-804B6	131928003
L-804B7	131929006
L-804B8	131930001
L-804B9	131931002
L-804BA	131932009
L-804BB	131933004
L-804BC	131934005
L-804BD	131935006
L-804BE	131936007
L-804BF	131937003
L-804C0	423926000
L-804C1	131938008
L-804C2	131939000
L-804C3	131940003
L-804C4	131941004
L-804C5	131942006
L-804C6	131943001
L-804C7	131944007
L-804C8	131945008
L-804C9	131946009
L-804CA	131947000
L-804CB	131948005
L-804CC	131949002
L-804CD	131950002
L-804CE	131951003
L-804CF	131952005
L-804D1	131953000
L-804D2	131954006
L-804D3	131955007
L-804D4	131956008
L-804D5	131957004
L-804D6	131958009
L-804D7	131959001
L-804D9	131960006
L-804DA	131961005
L-804DB	131962003
L-804DC	131963008
L-804DE	131964002
L-804DF	131965001
L-804E1	131966000
L-804E2	131967009
L-804E3	131968004
L-804E4	131969007
L-804E5	131970008
L-804E6	131971007
L-804E7	131972000
L-804E8	131973005
L-804E9	131974004
L-804EA	131975003
L-804EB	131976002
L-804EC	131977006
L-804ED	131978001
L-804EE	131979009
L-804EF	131980007
L-804F1	131981006
L-804F2	131982004
L-804F3	131983009
L-804F4	131984003
L-804F5	131985002
L-804F6	131986001
L-804F7	131987005
L-804F8	131988000
L-804F9	131989008
L-804FA	131990004
L-804FB	131991000
L-804FC	131992007
L-804FE	131993002
L-804FF	131994008
L-80500	42018006
L-80504	131998006
L-80505	48394005
L-80510	112489009
L-80511	33551003
L-80520	74899005
L-80521	76364003
L-80522	32297006
L-80523	53431006
L-80524	18212001
L-80525	30720007
L-80526	68512002
L-80527	74970001
L-80528	87061000
L-80529	56084008
L-80530	24319000
L-80531	43500007
L-80532	84315000
L-80533	61036003
L-80534	29223008
L-80535	33212007
L-80536	48470006
L-80537	84081007
L-80538	34595003
L-80539	25856007
L-80540	22506004
L-80541	15961007
L-80542	132009005
L-80543	132010000
L-80544	132011001
L-80545	132012008
L-80546	132013003
L-80547	132014009
L-80548	132015005
L-80549	132016006
L-8054A	132017002
L-8054B	132018007
L-8054C	132019004
L-8054D	132020005
L-8054E	132021009
L-8054F	132022002
L-80550	24840008
L-80553	69461005
L-80554	29881002
L-80555	132023007
L-80556	132024001
L-80557	132025000
L-80558	132026004
L-80559	132027008
L-8055A	132028003
L-8055B	132029006
L-8055C	132030001
L-8055D	132031002
L-8055E	132032009
L-8055F	132033004
L-80560	74921000
L-80561	41561001
L-80562	36570001
L-80563	6053007
L-80564	8516002
L-80565	61973002
L-80566	112490000
L-80567	11161001
L-80568	3260001
L-8056A	132034005
L-8056B	132035006
L-8056D	132037003
L-8056E	132038008
L-8056F	132039000
L-80570	89928000
L-80571	45635003
L-80572	59667000
L-80573	24111007
L-80574	47795006
L-80575	67720004
L-80576	49462008
L-80577	32683006
L-80578	73005003
L-80579	14063001
L-8057A	90885005
L-8057B	132040003
L-8057C	132041004
L-8057D	132042006
L-8057E	132043001
L-8057F	132044007
L-80580	20280002
L-80581	19770007
L-80582	86694007
L-80583	132045008
L-80584	132046009
L-80585	132047000
L-80586	132048005
L-80587	132049002
L-80588	132050002
L-80589	132051003
L-8058A	132052005
L-8058B	132053000
L-8058C	132054006
L-8058D	132055007
L-8058E	132056008
L-8058F	132057004
L-80590	69602006
L-80591	36111002
L-80592	84232003
L-80593	57613003
L-80594	30448006
L-8059B	132064002
L-8059C	132065001
L-8059D	132066000
L-8059E	132067009
L-8059F	132068004
L-805A1	132069007
L-805A2	132070008
L-805A3	132071007
L-805A4	132072000
L-805A5	132073005
L-805A6	132074004
L-805A7	132075003
L-805A8	132076002
L-805A9	132077006
L-805AA	132078001
L-805AB	132079009
L-805AC	132080007
L-805AD	132081006
L-805AE	132082004
L-805AF	132083009
L-805B1	132084003
L-805B2	132085002
L-805B3	132086001
L-805B4	132087005
L-805B5	132088000
L-805B6	132089008
L-805B7	132090004
L-805B8	132091000
L-805B9	132092007
L-805BA	132093002
L-805BB	132094008
L-805BC	132095009
L-805BD	132096005
L-805BE	132097001
L-805BF	132098006
L-805C1	132099003
L-805C3	132101005
L-805C4	132102003
L-805C5	132103008
L-805C6	132104002
L-805C7	132105001
L-805C8	132106000
L-805C9	132107009
L-805CA	132108004
L-805CB	132109007
L-805CC	132110002
L-805CD	132111003
L-805CE	132112005
L-805CF	132113000
L-805D0	132114006
L-805D1	132115007
L-805D2	132116008
L-805D3	132117004
L-805D5	132119001
L-805D6	132120007
L-805D7	132121006
L-805D8	132122004
L-805D9	132123009
L-805DB	132125002
L-805DC	132126001
L-805DD	132127005
L-805DE	132128000
L-805DF	132129008
L-805E1	132130003
L-805E2	132131004
L-805E3	132132006
L-805E4	132133001
L-805E5	132134007
L-805E6	132135008
L-805E7	132136009
L-805E8	132137000
L-805E9	132138005
L-805EB	132139002
L-805EC	132140000
L-805ED	132141001
L-805EE	132142008
L-805EF	132143003
L-805F1	132144009
L-805F2	132145005
L-805F3	132146006
L-805F4	132147002
L-805F5	132148007
L-805F6	132149004
L-805F7	132150004
L-805F8	132151000
L-805F9	132152007
L-805FA	132153002
L-805FB	132154008
L-805FC	132155009
L-805FD	132156005
L-805FE	132157001
L-805FF	132158006
L-80600	80131009
L-80601	10261003
L-80602	78994007
L-80603	84528008
L-80604	58311005
L-80605	8970009
L-80606	8763002
L-80607	71923001
L-80608	42948007
L-80609	12407009
L-8060A	132159003
L-8060B	132160008
L-8060C	132161007
L-8060D	132162000
L-8060E	132163005
L-8060F	132164004
L-80610	21021000
L-80611	77236002
L-80612	80084005
L-80613	132165003
L-80614	132166002
L-80615	132167006
L-80616	132168001
L-80618	132170005
L-80619	132171009
L-8061B	132173007
L-8061C	132174001
L-8061D	132175000
L-8061E	132176004
L-80620	60958006
L-80622	82909008
L-80623	132178003
L-80624	132179006
L-80625	132180009
L-80626	132181008
L-80627	132182001
L-80628	132183006
L-80629	132184000
L-8062A	132185004
L-8062B	132186003
L-8062C	132187007
L-8062D	132188002
L-8062E	132189005
L-8062F	132190001
L-80630	61083001
L-80634	132191002
L-80635	132192009
L-80636	132193004
L-80637	132194005
L-80638	132195006
L-80639	132196007
L-8063A	132197003
L-8063B	132198008
L-8063C	132199000
L-8063D	132200002
L-8063E	132201003
L-8063F	132202005
L-80640	74517004
L-80642	9135003
L-80643	5227002
L-80644	49240006
L-80645	132203000
L-80646	132204006
L-80647	132205007
L-80648	132206008
L-80649	132207004
L-8064A	132208009
L-8064B	132209001
L-8064C	132210006
L-8064D	132211005
L-8064E	132212003
L-8064F	132213008
L-80650	75709004
L-80651	17717005
L-80652	86440008
L-80653	29235007
L-80654	20044005
L-80655	79814001
L-80656	74568001
L-80657	80979001
L-80658	36187006
L-80659	30634003
L-8065A	132214002
L-8065B	132215001
L-8065C	132216000
L-8065D	132217009
L-8065E	132218004
L-8065F	132219007
L-80660	54232006
L-80661	73648005
L-80662	85315007
L-80663	15443006
L-80664	132220001
L-80665	132221002
L-80666	132222009
L-80667	132223004
L-80668	132224005
L-80669	132225006
L-8066A	132226007
L-8066B	132227003
L-8066C	132228008
L-8066D	132229000
L-8066E	132230005
L-8066F	132231009
L-80670	132232002
L-80671	132233007
L-80672	132234001
L-80673	132235000
L-80674	132236004
L-80675	132237008
L-80676	132238003
L-80677	132239006
L-80678	132240008
L-80679	132241007
L-8067A	132242000
L-8067B	132243005
L-8067C	132244004
L-8067D	132245003
L-8067E	132246002
L-8067F	132247006
L-80680	132248001
L-80681	132249009
L-80682	132250009
L-80683	132251008
L-80684	132252001
L-80685	132253006
L-80686	132254000
L-80687	132255004
L-80688	132256003
L-80689	132257007
L-8068A	132258002
L-8068B	132259005
L-8068C	132260000
L-8068D	132261001
L-8068E	132262008
L-8068F	132263003
L-80690	132264009
L-80691	132265005
L-80692	132266006
L-80693	132267002
L-80694	132268007
L-80695	132269004
L-80696	132270003
L-80697	132271004
L-80698	132272006
L-80699	132273001
L-8069A	132274007
L-8069B	132275008
L-8069C	132276009
L-8069D	132277000
L-8069E	132278005
L-8069F	132279002
L-806A1	132280004
L-806A2	132281000
L-806A3	132282007
L-806A4	132283002
L-806A5	132284008
L-806A6	132285009
L-806A7	132286005
L-806A8	132287001
L-806A9	132288006
L-806AA	132289003
L-806AB	132290007
L-806AC	132291006
L-806AD	132292004
L-806AE	132293009
L-806AF	132294003
L-806B1	132295002
L-806B2	132296001
L-806B3	132297005
L-806B4	132298000
L-806B5	132299008
L-806B6	132300000
L-806B7	132301001
L-806B8	132302008
L-806B9	132303003
L-806BA	132304009
L-806BB	132305005
L-806BC	132306006
L-806BD	132307002
L-806BE	132308007
L-806BF	132309004
L-806C1	132310009
L-806C2	132311008
L-806C3	132312001
L-806C4	132313006
L-806C5	132314000
L-806C6	132315004
L-806C7	132316003
L-806C8	132317007
L-806C9	132318002
L-806CA	132319005
L-806CB	132320004
L-806CC	132321000
L-806CD	132322007
L-806CE	132323002
L-806CF	132324008
L-806D1	132325009
L-806D2	132326005
L-806D4	132328006
L-806D5	132329003
L-806D6	132330008
L-806D7	132331007
L-806D8	132332000
L-806D9	132333005
L-806DA	132334004
L-806DB	132335003
L-806DC	132336002
L-806DD	132337006
L-806DE	132338001
L-806DF	132339009
L-806E1	132340006
L-806E2	132341005
L-806E3	132342003
L-806E4	132343008
L-806E5	132344002
L-806E6	132345001
L-806E7	132346000
L-806E8	132347009
L-806E9	132348004
L-806EA	132349007
L-806EB	132350007
L-806EC	132351006
L-806ED	132352004
L-806EE	132353009
L-806EF	132354003
L-806F1	132355002
L-806F2	132356001
L-806F3	132357005
L-806F4	132358000
L-806F6	132360003
L-806F8	132361004
L-806F9	132362006
L-806FA	132363001
L-806FB	132364007
L-806FC	132365008
L-806FD	132366009
L-806FE	132367000
L-806FF	132368005
L-80700	69986009
L-80702	25097001
L-80703	606003
L-80705	52946002
L-80706	77213006
L-80707	3921008
L-80708	84514002
L-80709	53228008
L-80710	112491001
L-80711	11746005
L-80712	47659007
L-80713	41320000
L-80714	44696006
L-80715	1514007
L-80716	74536009
L-80717	76554006
L-80718	37116003
L-80719	85144002
L-80720	27444002
L-80721	33458006
L-80722	41538003
L-80723	81529001
L-80724	69529009
L-80725	112492008
L-80726	79295007
L-80727	66712005
L-80728	42250008
L-80729	10369004
L-80730	23995009
L-80731	12390000
L-80732	86593006
L-80733	83216009
L-80734	42902003
L-80735	38184008
L-80736	71175006
L-80737	87111007
L-80738	66495005
L-80740	9761009
L-80741	36611001
L-80742	15966002
L-80743	57349006
L-80744	28751008
L-80750	19078005
L-80751	75911001
L-80752	31377001
L-80753	58341007
L-80754	10544000
L-80760	73319009
L-80761	63269002
L-80762	45561005
L-80763	55959002
L-80764	31281003
L-80765	25171009
L-80766	57120006
L-80770	2062007
L-80771	57429001
L-80772	112493003
L-80773	56243001
L-80774	59492009
L-80775	69862006
L-80776	36274006
L-80777	5916008
L-80778	3347005
L-80779	54858000
L-8077A	132369002
L-8077B	416885007
L-80780	47075006
L-80781	56984005
L-80782	67088002
L-80790	89450005
L-80791	31392000
L-80792	91553005
L-80793	83504004
L-807A0	35802007
L-807A1	8351009
L-807A2	41584008
L-807A3	26639007
L-807A4	88779009
L-807A5	59975009
L-807B0	90101001
L-807B1	59643008
L-807B2	42252000
L-807B3	27615007
L-807B4	32670005
L-807B5	112494009
L-807C0	55058007
L-807C2	33401005
L-807C3	76724004
L-807C4	10842007
L-807C5	52952001
L-807C6	75494002
L-807C7	30347000
L-807C8	6103004
L-807C9	53922000
L-807D0	23159000
L-807D1	84660008
L-807D2	81607005
L-807D3	32591006
L-807D4	46239008
L-807D5	84548001
L-807D6	78214003
L-807D7	36438004
L-807D8	39348004
L-807E2	132371002
L-807E3	132372009
L-807E4	132373004
L-807E5	132374005
L-807E7	132376007
L-807E9	132378008
L-807EB	132380002
L-807EC	132381003
L-807ED	132382005
L-807EE	132383000
L-807EF	132384006
L-807F1	132385007
L-807F2	132386008
L-80800	5306005
L-80801	9131007
L-80802	13942005
L-80803	48524002
L-80804	78246003
L-80805	12131006
L-80806	52253003
L-80807	62790004
L-80808	76994004
L-80809	26332008
L-80810	87029004
L-80811	58116005
L-80812	41263004
L-80813	67684001
L-80814	47542005
L-80815	14876008
L-80816	40400008
L-80820	73318001
L-80821	1420005
L-80822	86767001
L-80823	25264009
L-80824	10040000
L-80830	15171008
L-80831	25243005
L-80832	40121001
L-80833	507002
L-80834	63390008
L-80835	61286000
L-80836	60252000
L-80837	21039009
L-80840	1974006
L-80841	13248002
L-80842	38449002
L-80843	9528004
L-80844	58108001
L-80845	62137007
L-80846	26229008
L-80847	74173000
L-80848	14245006
L-80849	59528003
L-80850	69474004
L-80851	21150005
L-80860	91429002
L-80861	300004
L-80862	57947002
L-80863	69592005
L-80864	61405001
L-80865	34752004
L-80870	37453003
L-80871	84367001
L-80872	57849000
L-80873	11477006
L-80874	50125003
L-80875	31077009
L-80876	3674001
L-80877	39882003
L-80878	24299002
L-80879	47699005
L-80880	45625009
L-80881	31971008
L-80882	12091005
L-80883	67977006
L-80884	22697009
L-80885	82206008
L-80886	30565000
L-80887	58888001
L-80888	62228004
L-80889	27385008
L-80891	34870009
L-80892	80576000
L-80893	40898002
L-80894	21418008
L-80895	83236005
L-80896	61320006
L-80897	87219003
L-80898	17663009
L-808A1	132387004
L-808A2	132388009
L-808A3	132389001
L-808A4	132390005
L-808A5	132391009
L-808A6	132392002
L-808A7	132393007
L-808A8	132394001
L-808A9	132395000
L-808AA	132396004
L-808AB	132397008
L-808AC	132398003
L-808AD	132399006
L-808AE	132400004
L-808AF	132401000
L-808B1	132402007
L-808B2	132403002
L-808B3	132404008
L-808B5	132406005
L-808B6	132407001
L-808B7	132408006
L-808B8	132409003
L-808B9	132410008
L-808BA	132411007
L-808BC	132413005
L-808BD	132414004
L-808BE	132415003
L-808BF	132416002
L-808C4	132420003
L-808C5	132421004
L-808C6	132422006
L-808C7	132423001
L-808C8	132424007
L-808CA	132426009
L-808CB	132427000
L-808CC	132428005
L-808CD	132429002
L-808CF	132431006
L-808D1	132432004
L-808D2	132433009
L-808D3	132434003
L-808D4	132435002
L-808D6	132437005
L-808D7	132438000
L-808D8	132439008
L-808D9	132440005
L-808DA	132441009
L-808DB	132442002
L-808DC	132443007
L-808DD	132444001
L-808DE	132445000
L-808DF	132446004
L-808E1	132447008
L-808E2	132448003
L-808E4	132450006
L-808E5	132451005
L-808E6	132452003
L-808E7	132453008
L-808E8	132454002
L-808E9	132455001
L-808EA	132456000
L-808EB	132457009
L-808EC	132458004
L-808ED	132459007
L-808EE	132460002
L-808EF	132461003
L-808F1	132462005
L-808F2	132463000
L-808F3	132464006
L-808F4	132465007
L-808F5	132466008
L-808F6	132467004
L-808F8	132468009
L-808F9	132469001
L-808FA	132470000
L-808FB	132471001
L-808FC	132472008
L-808FD	132473003
L-808FE	132474009
L-808FF	132475005
L-80900	52105008
L-80901	90444005
L-80902	583000
L-80903	69249004
L-80904	49421002
L-80910	37024005
L-80911	60517007
L-80912	46725009
L-80913	40727008
L-80914	76351004
L-80915	13284009
L-80916	132476006
L-80917	132477002
L-80918	132478007
L-80919	132479004
L-80920	132480001
L-80921	132481002
L-80922	132482009
L-80923	132483004
L-80924	132484005
L-80925	132485006
L-80926	132486007
L-80927	132487003
L-80928	132488008
L-80931	132491008
L-80932	132492001
L-80933	132493006
L-80934	132494000
L-80935	132495004
L-80936	132496003
L-80937	132497007
L-80938	132498002
L-80939	132499005
L-80940	132500001
L-80941	132501002
L-80942	132502009
L-80943	132503004
L-80944	132504005
L-80945	132505006
L-80947	132507003
L-80948	132508008
L-80949	132509000
L-80950	132510005
L-80951	132511009
L-80952	132512002
L-80953	132513007
L-80954	132514001
L-80955	132515000
L-80956	132516004
L-80958	132518003
L-80959	132519006
L-80960	132520000
L-80961	132521001
L-80962	132522008
L-80963	132523003
L-80964	132524009
L-80965	132525005
L-80966	132526006
L-80967	132527002
L-80968	132528007
L-80969	132529004
L-80970	132530009
L-80971	132531008
L-80972	132532001
L-80973	132533006
L-80974	132534000
L-80975	132535004
L-80976	132536003
L-80977	132537007
L-80978	132538002
L-80981	132541006
L-80982	132542004
L-80984	132544003
L-80985	132545002
L-80986	132546001
L-80987	132547005
L-80988	132548000
L-80989	132549008
L-80990	132550008
L-80991	132551007
L-80992	132552000
L-80994	132554004
L-80995	132555003
L-80996	132556002
L-80997	132557006
L-80999	132559009
L-809A1	132560004
L-809A2	132561000
L-809A3	132562007
L-809A4	132563002
L-809A5	132564008
L-809A6	132565009
L-809A7	132566005
L-809A8	132567001
L-809A9	132568006
L-809AA	132569003
L-809AB	132570002
L-809AC	132571003
L-809AD	132572005
L-809AE	132573000
L-809AF	132574006
L-809B1	132575007
L-809B2	132576008
L-809B3	132577004
L-809B4	132578009
L-809B5	132579001
L-809B6	132580003
L-809B7	132581004
L-809B8	132582006
L-809B9	132583001
L-809BB	132585008
L-809BC	132586009
L-809BD	132587000
L-809BE	132588005
L-809BF	132589002
L-809C1	132590006
L-809C2	132591005
L-809C3	132592003
L-809C4	132593008
L-809C5	132594002
L-809C6	132595001
L-809C7	132596000
L-809C8	132597009
L-809C9	132598004
L-809CA	132599007
L-809CB	132600005
L-809CC	132601009
L-809CD	132602002
L-809CE	132603007
L-809CF	132604001
L-809D1	132605000
L-809D2	132606004
L-809D4	132608003
L-809D5	132609006
L-809D6	132610001
L-809D7	132611002
L-809D8	132612009
L-809D9	132613004
L-809DA	132614005
L-809DB	132615006
L-809DC	132616007
L-809DD	132617003
L-809DE	132618008
L-809DF	132619000
L-809E1	132620006
L-809E2	132621005
L-809E3	132622003
L-809E4	132623008
L-809E5	132624002
L-809E7	132626000
L-809E8	132627009
L-809EA	132629007
L-809EB	132630002
L-809EC	132631003
L-809ED	132632005
L-809EE	132633000
L-809EF	132634006
L-809F1	132635007
L-809F2	132636008
L-809F3	132637004
L-809F4	132638009
L-809F5	132639001
L-809F6	132640004
L-809F7	132641000
L-809F8	132642007
L-809F9	132643002
L-809FA	132644008
L-809FB	132645009
L-809FC	132646005
L-809FD	132647001
L-809FE	132648006
L-809FF	132649003
L-80A00	23826000
L-80A05	36074003
L-80A06	69855002
L-80A07	21726001
L-80A08	3653002
L-80A09	43219001
L-80A10	16528000
L-80A11	70653001
L-80A12	89065000
L-80A13	43529009
L-80A14	21637005
L-80A15	3354004
L-80A16	26382003
L-80A17	10701001
L-80A18	27125003
L-80A19	73271003
L-80A20	8419007
L-80A21	81866001
L-80A30	3995008
L-80A31	40547002
L-80A32	63972001
L-80A33	68086001
L-80A40	1809004
L-80A41	56917006
L-80A42	51692004
L-80A43	84797007
L-80A44	73049001
L-80A45	396505009
L-80A51	61753003
L-80A52	15020009
L-80A53	26057009
L-80A54	24967003
L-80A55	65694005
L-80A56	10136006
L-80A57	4042003
L-80A58	44855006
L-80A59	50441005
L-80A70	132650003
L-80A71	132651004
L-80A73	132652006
L-80A74	132653001
L-80A75	132654007
L-80A76	132655008
L-80A77	132656009
L-80A78	132657000
L-80A79	132658005
L-80A80	132659002
L-80A81	132660007
L-80A83	132661006
L-80A84	132662004
L-80A85	132663009
L-80A86	132664003
L-80A87	132665002
L-80A88	132666001
L-80A89	132667005
L-80A90	132668000
L-80A91	132669008
L-80A92	132670009
L-80A93	132671008
L-80A94	132672001
L-80A95	132673006
L-80A97	132675004
L-80A99	132676003
L-80AA1	132677007
L-80AA2	132678002
L-80AA3	132679005
L-80AA4	132680008
L-80B01	132681007
L-80B02	132682000
L-80B04	132684004
L-80B05	132685003
L-80B06	132686002
L-80B07	132687006
L-80B08	132688001
L-80B09	132689009
L-80B10	132690000
L-80B17	132697002
L-80B18	132698007
L-80B19	132699004
L-80B22	132701004
L-80B23	132702006
L-80B24	132703001
L-80B25	132704007
L-80B26	132705008
L-80B27	132706009
L-80B2A	132707000
L-80B2B	132708005
L-80B2C	132709002
L-80B2D	132710007
L-80B2E	132711006
L-80B2F	132712004
L-80B33	132716001
L-80B34	132717005
L-80B35	132718000
L-80B36	132719008
L-80B37	132720002
L-80B38	132721003
L-80B39	132722005
L-80B3A	132723000
L-80B40	132724006
L-80B47	132731005
L-80B48	132732003
L-80B49	132733008
L-80B4A	132734002
L-80B4B	132735001
L-80B50	132736000
L-80B51	132737009
L-80B52	132738004
L-80B53	132739007
L-80B54	132740009
L-80B55	132741008
L-80B56	132742001
L-80B57	132743006
L-80B58	132744000
L-80B59	132745004
L-80B5A	132746003
L-80B5B	132747007
L-80B5C	132748002
L-80B5D	132749005
L-80B5E	132750005
L-80B5F	132751009
L-80B65	132757008
L-80B66	132758003
L-80B67	132759006
L-80B68	132760001
L-80B69	132761002
L-80B6A	132762009
L-80B6B	132763004
L-80B6C	132764005
L-80B6D	132765006
L-80B6E	132766007
L-80B6F	132767003
L-80B70	132768008
L-80B71	132769000
L-80B80	132770004
L-80B81	132771000
L-80B82	132772007
L-80B83	132773002
L-80B84	132774008
L-80B85	132775009
L-80B86	132776005
L-80B87	132777001
L-80B88	132778006
L-80B89	132779003
L-80B8A	132780000
L-80B8B	132781001
L-80B8C	132782008
L-80B8D	132783003
L-80B8F	132785005
L-80B90	132786006
L-80B91	132787002
L-80B92	132788007
L-80B93	132789004
L-80B94	132790008
L-80B95	132791007
L-80B96	132792000
L-80B98	132794004
L-80B99	132795003
L-80B9A	132796002
L-80B9B	132797006
L-80B9C	132798001
L-80B9D	132799009
L-80B9E	132800008
L-80B9F	132801007
L-80BA2	132803005
L-80BA3	132804004
L-80BA4	132805003
L-80BA5	132806002
L-80BA6	132807006
L-80BA7	132808001
L-80BA8	132809009
L-80BA9	132810004
L-80BB1	132811000
L-80BB2	132812007
L-80BB3	132813002
L-80BB4	132814008
L-80BB5	132815009
L-80BE6	132843000
L-80BE7	132844006
L-80BE8	132845007
L-80BE9	132846008
L-80BF6	132849001
L-80BF8	132851002
L-80BF9	132852009
L-80C01	132853004
L-80C02	132854005
L-80C22	132855006
L-80C23	132856007
L-80C24	132857003
L-80C25	132858008
L-80C29	132859000
L-80C30	132860005
L-80C31	132861009
L-85003	337915000
L-85B00	30996001
L-86B02	36571002
L-86B36	132888004
L-86B49	132901006
L-877FB	371564000
L-877FC	371565004
L-87830	447482001
L-87831	447612001
L-87A02	125076001
L-88106	406725008
L-88107	409926004
L-88108	416840006
L-8810A	426571006
L-88120	82676003
L-88121	36855005
L-88124	448771007
L-881FC	388490000
L-88423	449310008
L-8880B	409914009
L-8880C	413488005
L-8880D	417277001
L-8A102	35354009
L-8A105	407402001
L-8A106	406711007
L-8A10B	125084002
L-8A10C	406714004
L-8A10D	406715003
L-8A10F	406721004
L-8A111	132951001
L-8A112	132952008
L-8A113	132953003
L-8A114	427136006
L-8A115	132954009
L-8A116	132955005
L-8A117	132956006
L-8A118	132957002
L-8A125	132960009
L-8A126	132961008
L-8A127	132962001
L-8A128	132963006
L-8A129	132964000
L-8A12A	132965004
L-8A12B	132966003
L-8A12C	132967007
L-8A12D	132968002
L-8A12E	132969005
L-8A12F	132970006
L-8A130	132971005
L-8A131	132972003
L-8A132	132973008
L-8A133	132974002
L-8A134	132975001
L-8A135	132976000
L-8A136	132977009
L-8A137	132978004
L-8A138	132979007
L-8A139	132980005
L-8A13A	132981009
L-8A13B	132982002
L-8A13C	132983007
L-8A13D	132984001
L-8A13E	132985000
L-8A13F	132986004
L-8A14A	132990002
L-8A14B	132991003
L-8A14C	132992005
L-8A14D	132993000
L-8A150	132994006
L-8A151	132995007
L-8A152	132996008
L-8A153	132997004
L-8A154	132998009
L-8A155	132999001
L-8A156	133000000
L-8A157	133001001
L-8A158	133002008
L-8A159	133003003
L-8A15A	133004009
L-8A15B	133005005
L-8A15C	133006006
L-8A15D	133007002
L-8A15E	133008007
L-8A15F	133009004
L-8A160	133010009
L-8A161	133011008
L-8A162	133012001
L-8A163	133013006
L-8A164	133014000
L-8A165	133015004
L-8A166	133016003
L-8A167	133017007
L-8A168	133018002
L-8A169	133019005
L-8A16A	133020004
L-8A16B	133021000
L-8A16C	133022007
L-8A16D	133023002
L-8A16F	133025009
L-8A170	133026005
L-8A171	133027001
L-8A172	133028006
L-8A173	133029003
L-8A174	133030008
L-8A175	133031007
L-8A176	133032000
L-8A177	133033005
L-8A178	133034004
L-8A179	133035003
L-8A17A	133036002
L-8A17B	133037006
L-8A17C	133038001
L-8A17D	133039009
L-8A17E	133040006
L-8A17F	133041005
L-8A180	133042003
L-8A181	133043008
L-8A182	133044002
L-8A183	133045001
L-8A184	133046000
L-8A185	133047009
L-8A186	133048004
L-8A187	133049007
L-8A188	133050007
L-8A189	133051006
L-8A18A	133052004
L-8A18B	133053009
L-8A18C	133054003
L-8A18D	133055002
L-8A18E	133056001
L-8A18F	133057005
L-8A190	133058000
L-8A191	133059008
L-8A192	133060003
L-8A193	133061004
L-8A194	133062006
L-8A195	133063001
L-8A196	133064007
L-8A197	133065008
L-8A198	133066009
L-8A199	133067000
L-8A19A	133068005
L-8A19B	133069002
L-8A19C	133070001
L-8A19E	133071002
L-8A19F	133072009
L-8A1A1	133073004
L-8A1A2	133074005
L-8A1A3	133075006
L-8A1A4	133076007
L-8A1A5	133077003
L-8A1A6	133078008
L-8A1A7	133079000
L-8A1A8	133080002
L-8A1A9	133081003
L-8A1AA	133082005
L-8A1AB	133083000
L-8A1AC	133084006
L-8A1AD	133085007
L-8A1AE	133086008
L-8A1AF	133087004
L-8A1B1	133088009
L-8A1B2	133089001
L-8A1B4	133090005
L-8A1B5	133091009
L-8A1B6	133092002
L-8A1B7	133093007
L-8A1B8	133094001
L-8A1B9	133095000
L-8A1BA	133096004
L-8A1BB	133097008
L-8A1BC	133098003
L-8A1BD	133099006
L-8A1BE	133100003
L-8A1BF	133101004
L-8A1C1	133102006
L-8A1C2	133103001
L-8A1C3	133104007
L-8A1C4	133105008
L-8A1C5	133106009
L-8A1C6	133107000
L-8A1C7	133108005
L-8A1C8	133109002
L-8A1C9	133110007
L-8A1CA	133111006
L-8A1CB	133112004
L-8A1CC	133113009
L-8A1CD	133114003
L-8A1CE	133115002
L-8A1CF	133116001
L-8A1D1	133117005
L-8A1D2	133118000
L-8A1D3	133119008
L-8A1D4	133120002
L-8A1D5	133121003
L-8A1D6	133122005
L-8A1D7	133123000
L-8A1D8	133124006
L-8A1D9	133125007
L-8A1DA	133126008
L-8A1DB	133127004
L-8A1DC	133128009
L-8A1DD	133129001
L-8A1DE	133130006
L-8A1DF	133131005
L-8A1E1	133132003
L-8A1E2	133133008
L-8A1E3	133134002
L-8A1E4	133135001
L-8A1E5	133136000
L-8A1E6	133137009
L-8A1E7	133138004
L-8A1E8	133139007
L-8A1E9	133140009
L-8A1EA	133141008
L-8A1EB	133142001
L-8A1EC	133143006
L-8A1ED	133144000
L-8A1EE	133145004
L-8A1EF	133146003
L-8A1F1	133147007
L-8A1F2	133148002
L-8A1F3	133149005
L-8A1F4	133150005
L-8A1F5	133151009
L-8A1F6	133152002
L-8A1F7	133153007
L-8A1F8	133154001
L-8A1FA	133155000
L-8A1FB	133156004
L-8A1FC	133157008
L-8A1FD	133158003
L-8A1FE	133159006
L-8A1FF	133160001
L-8B100	78678003
L-8B102	406663005
L-8B103	417012009
L-8B105	133161002
L-8B106	133162009
L-8B107	133163004
L-8B108	133164005
L-8B109	133165006
L-8B111	133166007
L-8B112	133167003
L-8B113	133168008
L-8B114	133169000
L-8B115	133170004
L-8B116	133171000
L-8B117	133172007
L-8B118	133173002
L-8B119	133174008
L-8B121	133175009
L-8B122	133176005
L-8B123	133177001
L-8B124	133178006
L-8B125	133179003
L-8B126	133180000
L-8B127	133181001
L-8B128	133182008
L-8B129	133183003
L-8B130	133184009
L-8B131	133185005
L-8B132	133186006
L-8B133	133187002
L-8B134	133188007
L-8B135	133189004
L-8B136	133190008
L-8B137	133191007
L-8B139	133192000
L-8B140	133193005
L-8B141	133194004
L-8B142	133195003
L-8B143	133196002
L-8B144	133197006
L-8B145	133198001
L-8B146	133199009
L-8B147	133200007
L-8B148	133201006
L-8B149	133202004
L-8B150	133203009
L-8B151	133204003
L-8B152	133205002
L-8B153	133206001
L-8B155	133207005
L-8B156	133208000
L-8B157	133209008
L-8B158	133210003
L-8B159	133211004
L-8B160	133212006
L-8B161	133213001
L-8B162	133214007
L-8B163	133215008
L-8B164	133216009
L-8B165	133217000
L-8B166	133218005
L-8B167	133219002
L-8B168	133220008
L-8B169	133221007
L-8B170	133222000
L-8B171	133223005
L-8B172	133224004
L-8B173	133225003
L-8B174	133226002
L-8B175	133227006
L-8B176	133228001
L-8B177	133229009
L-8B178	133230004
L-8B1FB	388393002
L-8B941	34618005
L-8B943	125091004
L-8B946	385474004
L-8B947	409906003
L-8B948	409908002
L-8B949	425181009
L-8B958	133231000
L-8B959	133232007
L-8B95A	133233002
L-8B95B	133234008
L-8B95C	133235009
L-8B95D	133236005
L-8B95E	133237001
L-8B95F	133238006
L-8B961	133239003
L-8B962	133240001
L-8B963	133241002
L-8B964	133242009
L-8B966	133243004
L-8B967	133244005
L-8B968	133245006
L-8B969	133246007
L-8B96A	133247003
L-8B96B	133248008
L-8B96C	133249000
L-8B96D	133250000
L-8B96E	133251001
L-8B96F	133252008
L-8B971	133253003
L-8B972	133254009
L-8B973	133255005
L-8B974	133256006
L-8B976	133258007
L-8B977	133259004
L-8B979	133261008
L-8B97A	133262001
L-8B97B	133263006
L-8B97C	133264000
L-8B97D	133265004
L-8B97E	133266003
L-8B97F	133267007
L-8B983	133268002
L-8B984	133269005
L-8B985	133270006
L-8B987	133271005
L-8B988	133272003
L-8B989	133273008
L-8B98A	133274002
L-8B98B	133275001
L-8B98C	133276000
L-8B98D	133277009
L-8B98E	133278004
L-8B98F	133279007
L-8B990	133280005
L-8B991	133281009
L-8B992	133282002
L-8B993	133283007
L-8B995	133285000
L-8B996	133286004
L-8B998	133287008
L-8B999	133288003
L-8B99A	133289006
L-8B99B	133290002
L-8B99C	133291003
L-8B99D	133292005
L-8B99E	133293000
L-8B99F	133294006
L-8B9A0	133295007
L-8B9A1	133296008
L-8B9A2	133297004
L-8B9A3	133298009
L-8B9A4	133299001
L-8B9A5	133300009
L-8B9A6	133301008
L-8B9A7	133302001
L-8B9A8	133303006
L-8B9A9	133304000
L-8B9AA	133305004
L-8B9AB	133306003
L-8B9AC	133307007
L-8B9AD	133308002
L-8B9AE	133309005
L-8B9AF	133310000
L-8B9B0	133311001
L-8B9B1	133312008
L-8B9B2	133313003
L-8B9B3	133314009
L-8B9B4	133315005
L-8B9B5	133316006
L-8B9B6	133317002
L-8B9B7	133318007
L-8B9B8	133319004
L-8B9B9	133320005
L-8B9BA	133321009
L-8B9BB	133322002
L-8B9BC	133323007
L-8B9BD	133324001
L-8B9BE	133325000
L-8B9BF	133326004
L-8B9C0	133327008
L-8B9C1	133328003
L-8B9C2	133329006
L-8B9C3	133330001
L-8B9C4	133331002
L-8B9C5	133332009
L-8B9C6	133333004
L-8B9C7	133334005
L-8B9C8	133335006
L-8B9C9	133336007
L-8B9CA	133337003
L-8B9CB	133338008
L-8B9CC	133339000
L-8B9CD	133340003
L-8B9CE	133341004
L-8B9CF	133342006
L-8B9D0	133343001
L-8B9D1	133344007
L-8B9D2	133345008
L-8B9D3	133346009
L-8B9D4	133347000
L-8B9D5	133348005
L-8B9D6	133349002
L-8B9D7	133350002
L-8B9D8	133351003
L-8B9D9	133352005
L-8B9DA	133353000
L-8B9DB	133354006
L-8B9DC	133355007
L-8B9DD	133356008
L-8B9DE	133357004
L-8B9DF	133358009
L-8B9E0	133359001
L-8B9E1	133360006
L-8B9E2	133361005
L-8B9E3	133362003
L-8B9E4	133363008
L-8B9E5	133364002
L-8B9E6	133365001
L-8B9E7	133366000
L-8B9E8	133367009
L-8B9E9	133368004
L-8B9EA	133369007
L-8B9EB	133370008
L-8B9EC	133371007
L-8B9ED	133372000
L-8B9EE	133373005
L-8B9EF	133374004
L-8B9F0	133375003
L-8B9F1	133376002
L-8B9F2	133377006
L-8B9F3	133378001
L-8B9F4	133379009
L-8B9F5	133380007
L-8B9F6	133381006
L-8B9F7	133382004
L-8B9F9	107007004
L-8B9FA	133383009
L-8B9FB	133384003
L-8B9FC	133385002
L-8B9FD	133386001
L-8B9FE	133387005
L-8B9FF	133388000
L-8BA00	133389008
L-8BA01	133390004
L-8BA02	133391000
L-8BA03	133392007
L-8BA04	133393002
L-8BA05	133394008
L-8BA06	133395009
L-8BA07	133396005
L-8BA08	133397001
L-8BA09	133398006
L-8BA0A	133399003
L-8BA0B	133400005
L-8BA0C	133401009
L-8BA0D	133402002
L-8BA0E	133403007
L-8BA0F	133404001
L-8BA10	133405000
L-8BA11	133406004
L-8BA12	133407008
L-8BA13	133408003
L-8BA14	133409006
L-8BA15	133410001
L-8BA16	133411002
L-8BA17	133412009
L-8BA18	388168008
L-8BA19	133413004
L-8BA1A	133414005
L-8BA1B	133415006
L-8BA1C	133416007
L-8BA1D	133417003
L-8BA1E	133418008
L-8BA1F	133419000
L-8BA20	133420006
L-8BA21	133421005
L-8BA22	133422003
L-8BA23	133423008
L-8BA24	133424002
L-8BA25	133425001
L-8BA26	133426000
L-8BA27	133427009
L-8BA28	133428004
L-8BA29	133429007
L-8BA2A	133430002
L-8BA2B	133431003
L-8BA2C	133432005
L-8BA2D	133433000
L-8BA2E	133434006
L-8BA2F	133435007
L-8BA30	133436008
L-8BA31	133437004
L-8BA32	133438009
L-8BA33	133439001
L-8BA34	133440004
L-8BA35	133441000
L-8BA36	133442007
L-8BA37	133443002
L-8BA38	133444008
L-8BA39	133445009
L-8BA3A	133446005
L-8BA3B	133447001
L-8BA3C	133448006
L-8BA3D	133449003
L-8BA3E	133450003
L-8BA3F	133451004
L-8BA40	133452006
L-8BA41	133453001
L-8BA42	133454007
L-8BA43	133455008
L-8BA44	133456009
L-8BA45	133457000
L-8BA46	133458005
L-8BA47	133459002
L-8BA48	133460007
L-8BA49	133461006
L-8BA4A	133462004
L-8BA4B	133463009
L-8BA4C	133464003
L-8BA4D	133465002
L-8BA4E	133466001
L-8BA4F	133467005
L-8BA50	133468000
L-8BA51	133469008
L-8BA52	133470009
L-8BA53	133471008
L-8BA54	133472001
L-8BA55	133473006
L-8BA56	133474000
L-8BA57	133475004
L-8BA58	133476003
L-8BA59	133477007
L-8BA5A	133478002
L-8BA5B	133479005
L-8BA5C	133480008
L-8BA5D	133481007
L-8BA5E	133482000
L-8BA5F	133483005
L-8BA60	133484004
L-8BA61	133485003
L-8BA62	133486002
L-8BA63	133487006
L-8BA64	133488001
L-8BA65	133489009
L-8BA66	133490000
L-8BA67	133491001
L-8BA68	133492008
L-8BA69	133493003
L-8BA6A	133494009
L-8BA6B	133495005
L-8BA6C	133496006
L-8BA6D	133497002
L-8BA6E	133498007
L-8BA6F	133499004
L-8BA70	133500008
L-8BA71	133501007
L-8BA72	133502000
L-8BA73	133503005
L-8BA74	133504004
L-8BA75	133505003
L-8BA76	133506002
L-8BA77	133507006
L-8BA78	133508001
L-8BA79	133509009
L-8BA7A	133510004
L-8BA7B	133511000
L-8BA7C	133512007
L-8BA7D	133513002
L-8BA7E	133514008
L-8BA7F	133515009
L-8BA80	133516005
L-8BA81	133517001
L-8BA82	133518006
L-8BA83	133519003
L-8BA84	133520009
L-8BA85	133521008
L-8BA86	133522001
L-8BA87	133523006
L-8BA88	133524000
L-8BA89	133525004
L-8BA8A	133526003
L-8BA8B	133527007
L-8BA8C	133528002
L-8BA8D	133529005
L-8BA8E	133530000
L-8BA8F	133531001
L-8BA90	133532008
L-8BA91	133533003
L-8BA92	133534009
L-8BA93	133535005
L-8BA94	133536006
L-8BA95	133537002
L-8BA96	133538007
L-8BA97	133539004
L-8BA98	133540002
L-8BA99	133541003
L-8BA9A	133542005
L-8BA9B	133543000
L-8BA9C	133544006
L-8BA9D	133545007
L-8BA9E	133546008
L-8BA9F	133547004
L-8BAA0	133548009
L-8BAA1	133549001
L-8BAA2	133550001
L-8BAA3	133551002
L-8BAA4	133552009
L-8BAA5	133553004
L-8BAA6	133554005
L-8BAA7	133555006
L-8BAA8	133556007
L-8BAA9	133557003
L-8BAAA	133558008
L-8BAAB	133559000
L-8BAAC	133560005
L-8BAAD	133561009
L-8BAAE	133562002
L-8BAAF	133563007
L-8BAB0	133564001
L-8BAB1	133565000
L-8BAB2	133566004
L-8BAB3	133567008
L-8BAB4	133568003
L-8BAB5	133569006
L-8BAB6	133570007
L-8BAB7	133571006
L-8BAB8	133572004
L-8BAB9	133573009
L-8BABA	133574003
L-8BABB	133575002
L-8BABC	133576001
L-8BABD	133577005
L-8BABE	133578000
L-8BABF	133579008
L-8BAC0	133580006
L-8BAC1	133581005
L-8BAC2	133582003
L-8BAC3	133583008
L-8BAC4	133584002
L-8BAC5	133585001
L-8BAC6	133586000
L-8BAC7	133587009
L-8BAC8	133588004
L-8BAC9	133589007
L-8BACA	133590003
L-8BACB	133591004
L-8BACC	133592006
L-8BACD	133593001
L-8BACE	133594007
L-8BACF	133595008
L-8BAD0	133596009
L-8BAD1	133597000
L-8BAD2	133598005
L-8BAD3	133599002
L-8BAD4	133600004
L-8BAD5	133601000
L-8BAD6	133602007
L-8BAD7	133603002
L-8BAD8	133604008
L-8BAD9	133605009
L-8BADA	133606005
L-8BADB	133607001
L-8BADC	133608006
L-8BADD	133609003
L-8BADE	133610008
L-8BADF	133611007
L-8BAE0	133612000
L-8BAE1	133613005
L-8BAE2	133614004
L-8BAE3	133615003
L-8BAE4	133616002
L-8BAE5	133617006
L-8BAE6	133618001
L-8BAE7	133619009
L-8BAE9	133620003
L-8BAEA	133621004
L-8BAEB	133622006
L-8BAEC	133623001
L-8BAED	133624007
L-8BAEE	133625008
L-8BAEF	133626009
L-8BAF0	133627000
L-8BAF1	133628005
L-8BAF2	133629002
L-8BAF3	133630007
L-8BAF4	133631006
L-8BAF5	133632004
L-8BAF6	133633009
L-8BAF7	133634003
L-8BAF8	133635002
L-8BAF9	133636001
L-8BAFA	133637005
L-8BAFB	133638000
L-8BAFC	133639008
L-8BAFD	133640005
L-8BAFE	133641009
L-8BAFF	133642002
L-8BB00	133643007
L-8BB01	133644001
L-8BB02	133645000
L-8BB03	133646004
L-8BB04	133647008
L-8BB05	133648003
L-8BB06	133649006
L-8BB07	133650006
L-8BB09	133651005
L-8BB0A	133652003
L-8BB0B	133653008
L-8BB0C	133654002
L-8BB0E	133655001
L-8BB0F	133656000
L-8BB10	133657009
L-8BB11	133658004
L-8BB12	133659007
L-8BB13	133660002
L-8BB14	133661003
L-8BB15	133662005
L-8BB16	133663000
L-8BB17	133664006
L-8BB18	133665007
L-8BB19	133666008
L-8BB1A	133667004
L-8BB1B	133668009
L-8BB1C	133669001
L-8BB1D	133670000
L-8BB1E	133671001
L-8BB1F	133672008
L-8BB20	133673003
L-8BB21	133674009
L-8BB22	133675005
L-8BB23	133676006
L-8BB24	133677002
L-8BB25	133678007
L-8BB26	133679004
L-8BB27	133680001
L-8BB28	133681002
L-8BB29	133682009
L-8BB2A	133683004
L-8BB2B	133684005
L-8BB2C	133685006
L-8BB2D	133686007
L-8BB2E	133687003
L-8BB2F	133688008
L-8BB30	133689000
L-8BB31	133690009
L-8BB32	133691008
L-8BB33	133692001
L-8BB34	133693006
L-8BB35	133694000
L-8BB36	133695004
L-8BB37	133696003
L-8BB38	133697007
L-8BB39	133698002
L-8BB3A	133699005
L-8BB3B	133700006
L-8BB3C	133701005
L-8BB3D	133702003
L-8BB3E	133703008
L-8BB3F	133704002
L-8BB40	133705001
L-8BB41	133706000
L-8BB42	133707009
L-8BB43	133708004
L-8BB44	133709007
L-8BB45	133710002
L-8BB46	133711003
L-8BB47	133712005
L-8BB48	133713000
L-8BB49	133714006
L-8BB4A	133715007
L-8BB4B	133716008
L-8BB4C	133717004
L-8BB4D	133718009
L-8BB4E	133719001
L-8BB4F	133720007
L-8BB50	133721006
L-8BB51	133722004
L-8BB52	133723009
L-8BB53	133724003
L-8BB54	133725002
L-8BB56	133727005
L-8BB57	133728000
L-8BB58	133729008
L-8BB59	133730003
L-8BB5A	133731004
L-8BB5B	133732006
L-8BB5C	133733001
L-8BB5D	133734007
L-8BB5E	133735008
L-8BB5F	133736009
L-8BB60	133737000
L-8BB61	133738005
L-8BB62	133739002
L-8BB63	133740000
L-8BB64	133741001
L-8BB65	133742008
L-8BB66	133743003
L-8BB67	133744009
L-8BB68	133745005
L-8BB69	133746006
L-8BB6A	133747002
L-8BB6B	133748007
L-8BB6C	133749004
L-8BB6D	133750004
L-8BB6E	133751000
L-8BB6F	133752007
L-8BB70	133753002
L-8BB71	133754008
L-8BB72	133755009
L-8BB73	133756005
L-8BB74	133757001
L-8BB75	133758006
L-8BB76	133759003
L-8BB77	133760008
L-8BB78	133761007
L-8BB79	133762000
L-8BB7A	133763005
L-8BB7B	133764004
L-8BB7C	133765003
L-8BB7D	133766002
L-8BB7E	133767006
L-8BB7F	133768001
L-8BB80	133769009
L-8BB81	133770005
L-8BB82	133771009
L-8BB83	133772002
L-8BB84	133773007
L-8BB85	133774001
L-8BB86	133775000
L-8BB87	133776004
L-8BB88	133777008
L-8BB89	133778003
L-8BB8A	133779006
L-8BB8B	133780009
L-8BB8C	133781008
L-8BB8D	133782001
L-8BB8E	133783006
L-8BB8F	133784000
L-8BB90	133785004
L-8BB91	133786003
L-8BB92	133787007
L-8BB93	133788002
L-8BB94	133789005
L-8BB95	133790001
L-8BB96	133791002
L-8BB97	133792009
L-8BB98	133793004
L-8BB99	133794005
L-8BB9A	133795006
L-8BB9B	133796007
L-8BB9C	133797003
L-8BB9D	133798008
L-8BB9E	133799000
L-8BB9F	133800001
L-8BC00	133801002
L-8BC01	133802009
L-8BC03	133803004
L-8BC04	133804005
L-8BC05	133805006
L-8BC06	133806007
L-8BC07	133807003
L-8BC08	133808008
L-8BC09	133809000
L-8BC10	133810005
L-8BC11	133811009
L-8BC12	133812002
L-8BC13	133813007
L-8BC14	133814001
L-8BC15	133815000
L-8BC16	133816004
L-8BC17	133817008
L-8BC18	133818003
L-8BC19	133819006
L-8BC20	133820000
L-8BC21	133821001
L-8BC22	133822008
L-8BC23	133823003
L-8BC24	133824009
L-8BC25	133825005
L-8BC26	133826006
L-8BC27	133827002
L-8BC28	133828007
L-8BC29	133829004
L-8BC30	133830009
L-8BC31	133831008
L-8BC32	133832001
L-8BC33	133833006
L-8BC34	133834000
L-8BC35	133835004
L-8BC36	133836003
L-8BC37	133837007
L-8BC38	133838002
L-8BC39	133839005
L-8BC40	133840007
L-8BC41	133841006
L-8BC42	133842004
L-8C306	125097000
L-8C336	125099002
L-8C338	125101009
L-8C339	406660008
L-8C33A	406722006
L-8C3FB	388249000
L-8C3FD	388254009
L-93791	406723001
L-D9814	13653002
L-DA692	709853007
M-00101	125112009
M-01000	49755003
M-0100C	409774005
M-01100	52988006
M-01460	71173004
M-01470	1522000
M-02000	31842008
M-020F9	107644003
M-020FA	255282008
M-02100	42700002
M-02120	84360004
M-02260	20446002
M-02520	15454001
M-02530	19776001
M-02550	81827009
M-02560	74551000
M-02570	65124004
M-03000	4147007
M-03010	27925004
M-04100	3415004
M-09024	281268007
M-10000	19130008
M-18000	43526002
M-20102	443329006
M-20103	443445009
M-2460C	443208000
M-2460D	443444008
M-300F2	363563002
M-30400	19227008
M-31790	15690004
M-32000	25322007
M-32200	85659009
M-32201	22039006
M-32202	125271003
M-32203	125272005
M-32204	125273000
M-32208	125274006
M-32210	110421000
M-32221	57754000
M-32240	85726003
M-32260	70984001
M-32310	43299000
M-32320	51668007
M-32340	54002007
M-32350	85431000
M-32360	52856002
M-32390	22036004
M-32410	14156004
M-32700	31113003
M-32704	441901008
M-3340A	367643001
M-33415	419670003
M-34000	26036001
M-3400A	415582006
M-35000	75753009
M-35001	396339007
M-35060	35566002
M-35063	54493002
M-35300	55584005
M-36050	56021002
M-36300	79654002
M-36700	41699000
M-37000	50960005
M-38000	56208002
M-39390	128617001
M-40000	23583003
M-41610	44132006
M-44140	37058002
M-44150	24389009
M-50080	29185008
M-52000	28960008
M-520F8	107671003
M-52100	48434008
M-52101	29483008
M-52102	74937006
M-52103	62189002
M-52120	20717008
M-52130	53151000
M-52200	17941002
M-52210	32651000
M-52240	19952003
M-52300	72166006
M-52301	125357009
M-52302	125358004
M-52400	33593002
M-52450	47631006
M-52470	42182000
M-52500	18016009
M-54000	6574001
M-55160	37279009
M-55420	18115005
M-57610	18165001
M-58000	13331008
M-72000	76197007
M-72105	33889003
M-72170	67617000
M-72175	6660000
M-73310	81274009
M-74200	57597008
M-74220	50916005
M-74880	31653004
M-75300	55199003
M-75500	51398009
M-76100	14350002
M-78000	112674009
M-78060	12402003
M-78066	111017005
M-78190	110451006
M-78260	40772000
M-78266	45559001
M-78280	63130001
M-78731	133855003
M-78800	19928005
M-80003	86049000
M-80006	14799000
M-80103	68453008
M-80123	22687000
M-80323	65692009
M-80413	74364000
M-80453	21326004
M-80463	128632008
M-80500	23730008
M-80502	10376009
M-80503	25910003
M-80703	28899001
M-81203	27090000
M-81400	32048006
M-81403	35917007
M-82003	11671000
M-82013	30156004
M-82040	128651002
M-82110	19665009
M-82113	4631006
M-83143	3839000
M-83153	74280008
M-83240	22024005
M-84013	57141000
M-84403	21008007
M-84803	72495009
M-84903	87737001
M-85002	86616005
M-85003	82711006
M-85012	78197004
M-85023	41919003
M-85030	5244003
M-85040	47488001
M-85072	128696009
M-85103	32913002
M-85203	89740008
M-85303	32968003
M-85403	2985005
M-85733	22694002
M-87203	2092003
M-87303	70594002
M-88003	2424003
M-88103	53654007
M-88150	128736003
M-88211	47284001
M-88250	128738002
M-88303	34360000
M-88500	46720004
M-88503	49430005
M-88610	73219006
M-88900	44598004
M-88903	51549004
M-89400	8360001
M-89803	63264007
M-89830	128765009
M-8FFFF	108369006
M-90100	65877006
M-90160	34882000
M-90201	71232009
M-90203	87913009
M-90300	46212000
M-90503	62064005
M-91200	2099007
M-91203	39000009
M-91220	56468002
M-91501	36060005
M-91803	21708004
M-92200	31186001
M-92203	14990007
M-92603	76909002
M-94003	38713004
M-94403	63634009
M-95400	89084002
M-95401	81669005
M-95403	19897006
M-95800	12169001
M-95813	88195001
M-95903	21964009
M-95913	1929004
M-96503	14537002
M-97313	10639003
M-97323	55921005
M-97651	35601003
P0-00000	71388002
P0-00002	103693007
P0-0000E	277132007
P0-001A3	386439008
P0-003EB	168456004
P0-004BA	307280005
P0-0058E	367336001
P0-00593	285570007
P0-005ED	281691001
P0-006E4	165079009
P0-006F0	314122007
P0-006F1	371572003
P0-007AC	169413002
P0-00820	304495004
P0-0099A	363679005
P0-0099D	197157006
P0-009B4	386053000
P0-009C3	387713003
P0-00C29	426347000
P0-00C6B	429620002
P0-00CA7	431609005
P0-00E0B	441676000
P0-00F46	445907001
P0-00F6A	446078004
P0-02125	129379006
P0-02126	129380009
P0-02160	129411004
P0-02179	129428001
P0-021AB	257912008
P0-021B2	263720003
P0-021D6	360038009
P0-021FD	360271000
P0-02241	425704008
P0-02242	426865009
P0-0409B	386509000
P0-05083	118745001
P0-0526F	312965008
P0-0530F	174830006
P0-057E8	233199008
P0-05AFA	240946003
P0-05CCA	386802000
P0-05DA0	413815006
P0-05DE2	424979004
P0-05E3D	428604001
P0-05F95	433232009
P0-06072	440258006
P0-06135	443829004
P0-06211	447996002
P0-099CB	416940007
P0-099EB	429479009
P0-099F5	440935004
P0-10010	8715000
P0-10210	4563007
P0-10800	50849002
P0-30450	1194003
P1-00018	103709008
P1-00410	110467000
P1-01003	122459003
P1-03000	65801008
P1-03021	128538000
P1-030C4	392021009
P1-03100	86273004
P1-03106	277591006
P1-03107	277592004
P1-03130	14766002
P1-03151	13091001
P1-03154	56757003
P1-03176	10849003
P1-031C8	240977001
P1-0329D	448895004
P1-05035	69245005
P1-05052	8592001
P1-0512A	399097000
P1-0512E	398239001
P1-05535	45211000
P1-05536	103712006
P1-05537	103713001
P1-05538	103714007
P1-05539	103715008
P1-05550	103716009
P1-0558A	398010007
P1-08080	35860002
P1-080B4	428613004
P1-0D300	53958007
P1-103D3	445185007
P1-1081B	118470002
P1-10997	257833000
P1-10998	257834006
P1-10999	257835007
P1-1099B	257837004
P1-12033	609638001
P1-14020	12745006
P1-14810	119614000
P1-189C2	239503002
P1-26100	48387007
P1-28160	91602002
P1-30022	83422003
P1-30350	6832004
P1-30351	65659003
P1-30352	76611008
P1-30530	57238002
P1-30A31	429616001
P1-31003	174822005
P1-31015	261537001
P1-31018	245544005
P1-31028	233022006
P1-31037	174836000
P1-31088	233134001
P1-31089	233139006
P1-3157D	233170003
P1-31600	41976001
P1-31602	40403005
P1-31604	67629009
P1-3160A	128952006
P1-3160B	128953001
P1-31612	67338003
P1-3180D	442123009
P1-31846	30123000
P1-31850	89814007
P1-31872	112811009
P1-31876	76025005
P1-31917	40250003
P1-31919	174826008
P1-31920	44777001
P1-31C03	233159005
P1-31D00	32413006
P1-32000	73544002
P1-32006	275035006
P1-3200A	307279007
P1-32502	37153009
P1-32504	47432005
P1-3301A	232717009
P1-33530	36969009
P1-34001	274022008
P1-36858	63697000
P1-36956	233224003
P1-36957	13662000
P1-3696A	233230003
P1-36993	427886002
P1-36994	443989003
P1-36995	444001009
P1-36996	444034006
P1-36997	444178004
P1-38200	22778000
P1-38803	174900004
P1-40C19	302396003
P1-48011	237380007
P1-48142	287572003
P1-48145	387736007
P1-48304	44578009
P1-4830F	274331003
P1-4834A	172049005
P1-48350	5884001
P1-48501	119853006
P1-48502	302343007
P1-48520	27315000
P1-48820	33496007
P1-48830	59214008
P1-48840	22890008
P1-65359	396487001
P1-67D40	23719005
P1-78320	90470006
P1-8330D	236886002
P1-86100	34536000
P1-86180	6708002
P1-86520	15415002
P1-86C50	133874006
P1-86E70	65240009
P1-93506	133875007
P1-A3102	51683002
P1-A3835	397516006
P1-A3846	414582004
P1-C0010	50697003
P1-C0012	241687005
P1-C001A	241695009
P1-C0020	112987001
P1-C0030	44812007
P1-C0037	386760001
P1-C0038	386761002
P1-C0200	27372005
P1-C0208	231249005
P1-C0220	18946005
P1-C0B00	72641008
P2-00161	441752004
P2-01510	113011001
P2-015A2	410006001
P2-10700	4525004
P2-22010	53617003
P2-22500	57485005
P2-22902	40617009
P2-2290D	243147009
P2-22914	243154003
P2-22916	243156001
P2-22933	448442005
P2-31010	46136006
P2-31011	428813002
P2-31102	26046004
P2-31107	424064009
P2-31108	424225000
P2-31109	424444005
P2-3110A	422685009
P2-3110B	428685003
P2-31209	266706003
P2-3120A	268400002
P2-3120C	425808002
P2-3120E	429163003
P2-34122	91096005
P2-34201	117610000
P2-35000	18590009
P2-35002	344994008
P2-35200	69158002
P2-35440	59218006
P2-36102	73002000
P2-36110	31724009
P2-4A000	46662001
P2-67017	24977001
P2-68060	45460008
P2-71302	128963009
P2-71304	128964003
P2-71306	128965002
P2-71308	128966001
P2-71310	128967005
P2-71312	128968000
P2-71314	128969008
P2-71316	128970009
P2-71317	133882006
P2-71318	128971008
P2-7131A	129095002
P2-7131B	129096001
P2-7131C	129097005
P2-7131D	129098000
P2-7131E	129099008
P2-7131F	129100000
P2-713A0	129101001
P2-713A1	129102008
P2-77110	182744004
P3-00003	127790008
P3-00045	252416005
P3-02000	17636008
P3-05000	9265001
P3-05013	428995007
P3-05050	27872000
P3-40003	433452008
P3-40004	433454009
P3-40005	433455005
P3-40006	433456006
P3-40009	433457002
P3-4000A	433465004
P3-4000B	433470006
P3-4000D	434472006
P3-4000E	434474007
P3-4000F	434475008
P3-40011	434479002
P3-40140	52432005
P3-40150	60287000
P3-40155	117259009
P3-40160	104157003
P3-41910	24587005
P3-44150	117617002
P3-4500A	430854000
P3-50480	67122001
P3-50495	104210008
P3-67350	63476009
P3-78326	714797009
P5-00027	241686001
P5-00032	64318009
P5-00100	27483000
P5-009A0	77343006
P5-009BF	271993009
P5-009FA	168537006
P5-00A0D	303827001
P5-00A25	418903008
P5-00A34	419416005
P5-00A5C	419545005
P5-06000	44491008
P5-0600F	169014003
P5-08000	77477000
P5-08001	116152004
P5-0801C	241539009
P5-08025	241547009
P5-0802B	241553009
P5-08067	303653007
P5-0807F	303680000
P5-0808E	399331006
P5-080C2	426005005
P5-080FF	443271005
P5-08123	444968003
P5-0900D	241615005
P5-09011	241620005
P5-0903A	241663008
P5-09051	258177008
P5-0905E	426252008
P5-0907F	433139009
P5-0A006	241439007
P5-0A00A	241443006
P5-0A00D	416323006
P5-0A100	105371005
P5-11000	22891007
P5-30031	241213007
P5-3003A	252426003
P5-3003F	265483003
P5-30041	265484009
P5-30045	426940008
P5-30100	33367005
P5-30107	252427007
P5-31500	68457009
P5-32130	54640009
P5-39010	16736007
P5-39015	105372003
P5-39106	308696000
P5-39191	105373008
P5-40010	71651007
P5-40030	80865008
P5-40060	18102001
P5-70694	446315002
P5-B0000	16310003
P5-B0008	24135002
P5-B001D	241466007
P5-B005A	268445003
P5-B0111	48526000
P5-B0128	439858009
P5-B0700	61593002
P5-B3000	40701008
P5-B3002	105376000
P5-B3004	252418006
P5-B3005	252420009
P5-B3006	252421008
P5-B300C	429884006
P5-B300F	431852008
P5-B3012	433236007
P5-B3050	433233004
P5-B3090	433231002
P5-B3121	35757004
P5-B3402	133884007
P5-B3404	133885008
P5-B3406	133886009
P5-B3408	133887000
P5-B3410	133888005
P5-B3412	133889002
P5-B3414	133890006
P5-B8215	433235006
P5-B8310	65388005
P5-B8500	47079000
P5-C0000	53438000
P5-C00F8	108290001
P5-C018A	384692006
P5-C0641	425767004
P5-D0040	45316007
P5-D0042	66377006
P5-D0050	35202002
P5-D0061	169167001
P5-D0063	252680004
P5-D0072	229033006
P5-D1000	68796002
P5-D2000	19086005
P5-D3008	252432008
P5-D300B	431511008
P5-D30F8	108294005
P5-D3300	85606007
P5-D3304	35621002
P5-D5000	53585008
P5-D6000	7562007
P5-D6500	41842006
P5-D7000	76927004
P5-D9020	41440006
P5-D90F8	108300008
P7-00044	429060002
PA-00500	61746007
PA-00600	75118006
PA-00620	61420007
PA-10130	68894007
PA-20110	82078001
PA-2011E	243776001
PA-30029	440252007
PA-50030	44324008
PA-50031	128573003
PA-50033	128575005
PA-50034	128576006
PA-50035	128577002
PA-50036	128578007
PA-50037	128579004
PA-50038	128580001
PA-50039	128581002
PA-5003A	128582009
PA-5003B	133910006
PA-5003C	133911005
PA-5003D	133912003
PA-5003E	133913008
PA-5003F	133914002
R-000F0	134328007
R-00254	371439000
R-00258	371469007
R-00274	372249001
R-00286	373197004
R-00288	372276001
R-002C4	371879000
R-002C5	371880002
R-002C6	373125003
R-002C7	371814000
R-002C8	371813006
R-002C9	371815004
R-002CA	371816003
R-002CB	371817007
R-002CC	371785003
R-002CD	373134008
R-002CF	371852004
R-002D0	371851006
R-002D1	373135009
R-002D2	371850007
R-002D3	371845001
R-002D9	371910005
R-002E1	371912002
R-002E2	371894001
R-002E3	371874005
R-002E4	373105002
R-002E5	371838001
R-002E6	373104003
R-002E7	371843008
R-002E9	371931008
R-002ED	373095005
R-002EF	371895000
R-002F0	371794009
R-002F1	373142009
R-002F2	371892002
R-002F3	371862006
R-002F5	371853009
R-002F6	373061006
R-002F7	371876007
R-002F8	371877003
R-002FA	373062004
R-002FB	371875006
R-002FC	371915000
R-002FD	371796006
R-00300	373110003
R-00301	373133002
R-00302	373112006
R-00303	371790000
R-00304	371801001
R-00306	371798007
R-00307	371842003
R-00308	371835003
R-00309	371841005
R-0030A	371799004
R-0030B	373136005
R-0030C	371926006
R-0030D	373123005
R-0030F	373137001
R-00310	371788001
R-00311	371789009
R-00312	371795005
R-00313	371804009
R-00314	371873004
R-00315	371909000
R-00316	373128001
R-00317	373098007
R-00318	371911009
R-00319	373099004
R-0031A	371899006
R-0031B	371898003
R-0031C	371905006
R-0031E	371901002
R-0031F	371904005
R-00320	371900001
R-00321	373147003
R-00327	371868005
R-00328	371861004
R-00329	371923003
R-0032A	373126002
R-0032C	371849007
R-0032D	371837006
R-0032E	373100007
R-0032F	371869002
R-00330	371924009
R-00331	373127006
R-00333	371925005
R-00334	371803003
R-00335	371922008
R-00336	371824008
R-00337	371889001
R-00338	371887004
R-00339	373067005
R-0033A	373140001
R-0033B	373131000
R-0033C	373132007
R-0033D	371860003
R-0033E	371858000
R-0033F	371856001
R-00340	371857005
R-00341	373129009
R-00342	371859008
R-00343	373124004
R-00344	373122000
R-00345	371928007
R-00346	371917008
R-00347	371919006
R-00348	371883000
R-00349	371908008
R-0034A	371907003
R-00353	371914001
R-00355	371913007
R-00356	373141002
R-00357	373108000
R-00359	371786002
R-0035A	373111004
R-0035B	371953005
R-0035C	371848004
R-0035D	371846000
R-0035E	371954004
R-00360	371829003
R-00361	371791001
R-00362	371885007
R-00363	371884006
R-00364	371886008
R-00365	371810009
R-00366	371809004
R-00367	371812001
R-00368	371808007
R-00369	371811008
R-0036A	371916004
R-0036B	371893007
R-0036C	371854003
R-0036D	373115008
R-0036E	373113001
R-0036F	371797002
R-00370	371870001
R-00371	373143004
R-00372	371805005
R-00373	371871002
R-00376	371952000
R-00377	371890005
R-00378	373121007
R-00379	371800000
R-0037A	371897008
R-0037B	371906007
R-0037C	371896004
R-0037D	373148008
R-0037E	371867000
R-0037F	371866009
R-00381	371864007
R-00382	371865008
R-00383	371802008
R-00385	371840006
R-00387	371920000
R-00388	371918003
R-00389	373138006
R-0038A	373068000
R-0038B	371933006
R-0038C	371787006
R-0038D	373066001
R-0038F	371807002
R-00394	371839009
R-00397	371888009
R-00398	371855002
R-00399	371902009
R-0039A	371903004
R-0039B	371934000
R-0039F	371863001
R-003A1	371872009
R-003A9	371847009
R-003AA	371951007
R-003AC	373102004
R-003B8	373173008
R-003B9	373174002
R-003BA	373172003
R-003BB	373175001
R-003BC	373176000
R-003BD	373177009
R-003BE	373178004
R-003BF	373179007
R-003C0	373180005
R-003C1	373204007
R-003C2	373183007
R-003C3	373182002
R-003C4	373184001
R-003C5	373185000
R-003C6	373186004
R-003C7	373187008
R-003C8	373189006
R-003C9	373190002
R-003CA	373150000
R-003CB	373151001
R-003D0	373156006
R-003D6	373162001
R-003D7	373163006
R-003D8	373164000
R-003D9	373165004
R-003DA	373167007
R-003DB	373166003
R-003DC	373170006
R-003DD	373169005
R-003DE	373171005
R-00443	385356007
R-0045B	395511002
R-00461	385380006
R-00463	385382003
R-00465	385385001
R-005AE	404684003
R-005B3	410652009
R-005E0	418799008
R-00728	441509002
R-0077C	443325000
R-10041	386124003
R-10042	386125002
R-10043	386131004
R-10044	386132006
R-10045	386134007
R-10046	386135008
R-10047	386136009
R-10048	386137000
R-10049	386138005
R-10050	386139002
R-10051	386140000
R-10075	396482007
R-10076	396646008
R-10077	396647004
R-10078	396649001
R-10079	396652009
R-1007A	396654005
R-1007B	396655006
R-1007C	396656007
R-101AD	408706001
R-101AF	408705002
R-101B0	408703009
R-101B2	408704003
R-101B3	408707005
R-101B5	408709008
R-101B6	408710003
R-101BA	408714007
R-101BB	408715008
R-101BC	408716009
R-101C0	408720008
R-101C3	408723005
R-101C4	408724004
R-101C5	408725003
R-101C6	408726002
R-10202	399033003
R-10204	399160007
R-10206	399348003
R-10208	399312000
R-1020E	410461001
R-1020F	410462008
R-10210	399038007
R-10211	410463003
R-10212	399006002
R-10213	410464009
R-10215	410465005
R-10216	399059000
R-10217	410466006
R-10218	410467002
R-10219	409897002
R-1021A	409898007
R-1021B	409903006
R-1021C	409899004
R-1021D	409901008
R-1021E	409900009
R-1021F	409902001
R-10220	399135007
R-10223	408742009
R-10224	399260004
R-10226	399368009
R-10227	408745006
R-10228	399352003
R-10229	408734008
R-1022A	410434001
R-1022B	410435000
R-1022C	410436004
R-1022D	408744005
R-1022E	410437008
R-1022F	410438003
R-10230	399099002
R-10231	410439006
R-10232	399198007
R-10234	399236003
R-10236	399173006
R-10238	399184004
R-10239	409783000
R-1023A	410688004
R-1023B	410686000
R-1023C	410689007
R-1023D	410687009
R-1023E	410685001
R-10241	399061009
R-10242	399162004
R-10244	399196006
R-10246	399004004
R-10248	399288005
R-1024A	399192008
R-1024B	399101009
R-1024F	414722000
R-10250	399225005
R-10251	414723005
R-10252	399132005
R-10253	415144009
R-10254	399325008
R-10255	415145005
R-10256	399255003
R-10257	399360002
R-10258	413896006
R-10259	414369008
R-1025A	414368000
R-1025B	413996005
R-1025C	415815009
R-1025D	415814008
R-1025E	413975003
R-1025F	414599003
R-10260	414135002
R-10261	399142007
R-10262	399237007
R-10263	399218003
R-10264	399263002
R-10265	399362005
R-10266	399246001
R-10267	399344001
R-10268	399278009
R-10269	399358004
R-1026A	399212002
R-1026B	399065000
R-1026C	399148006
R-1026D	399013002
R-1026E	399355001
R-1026F	399245002
R-10270	399028002
R-10271	399320003
R-10272	399303002
R-10273	399372008
R-10274	399281004
R-10275	399103007
R-10276	399073009
R-10277	399082003
R-10278	399311007
R-10279	399146005
R-1027A	399341009
R-1027B	399199004
R-1027C	399277004
R-1027D	399129007
R-1027E	399285008
R-1027F	399168000
R-10280	399083008
R-10281	399003005
R-10282	399025004
R-10283	399201002
R-10284	399152006
R-10285	399280003
R-10286	399227002
R-10287	399318001
R-10288	399080006
R-10289	399332004
R-1028A	399156009
R-1028B	399169008
R-1028C	399206007
R-1028D	399179005
R-1028E	398996004
R-1028F	399037002
R-10290	399342002
R-10291	399308006
R-10292	399251007
R-10293	399327000
R-10294	399370000
R-10295	399024000
R-10296	399000008
R-10297	399284007
R-10298	399005003
R-10299	399002000
R-1029A	399157000
R-1029B	399171008
R-1029C	399181007
R-1029D	399365007
R-1029E	399138009
R-1029F	399022001
R-102A0	399234000
R-102A1	399290006
R-102A2	399243009
R-102A3	399098005
R-102A4	399292003
R-102A5	399349006
R-102A6	399313005
R-102A7	399247005
R-102A8	399296000
R-102A9	399127009
R-102AA	399241006
R-102AB	399270002
R-102AC	399125001
R-102AD	399330007
R-102AE	414165007
R-102AF	399130002
R-102B0	399215000
R-102B1	399026003
R-102B2	414617007
R-102B3	414088005
R-102B4	415070008
R-102B5	414089002
R-102B6	414417004
R-102B7	414415007
R-102B8	414416008
R-102B9	414576002
R-102BA	413985002
R-102BB	415637004
R-102BD	415646005
R-102BE	414497003
R-102BF	415770004
R-102C0	414298005
R-102C1	399182000
R-102C2	399110001
R-102C3	399071006
R-102C4	399335002
R-102C5	399272005
R-102C6	399242004
R-102C7	399351005
R-102C8	399316002
R-102C9	415670009
R-102CA	414493004
R-102CD	399067008
R-102CF	399265009
R-102D0	399188001
R-102D1	399011000
R-102D2	399161006
R-102D3	399197002
R-102D4	399226006
R-102D5	399209000
R-102D6	399163009
R-102D7	399055006
R-102DA	413912008
R-102DB	415816005
R-102DC	415817001
R-102DD	413530006
R-10515	399220000
R-10516	399366008
R-20099	164150006
R-202A9	274303007
R-20658	248983002
R-2073F	309649001
R-20767	267011001
R-20773	160270001
R-207AD	313376005
R-207D7	268951004
R-20839	314348007
R-2087E	160274005
R-209F6	162467007
R-20A12	162499001
R-214DD	408551003
R-215D5	428824000
R-215D6	428825004
R-215D9	428927006
R-215DC	429058004
R-215DE	429232006
R-215E0	429391004
R-215E1	429477006
R-21604	440565004
R-300E3	225728007
R-3023A	309901009
R-3023B	309902002
R-3023C	309903007
R-3023D	309904001
R-30240	309907008
R-30243	309910001
R-30246	309913004
R-30247	309914005
R-30248	309915006
R-3024B	309918008
R-30250	309923008
R-30252	309925001
R-30254	309927009
R-3025A	309933000
R-3025B	309934006
R-3025C	309935007
R-3025D	309936008
R-3025E	309937004
R-3025F	309938009
R-30260	309939001
R-30261	309940004
R-30262	309941000
R-30263	309942007
R-30264	309943002
R-30265	309944008
R-30269	309948006
R-3026A	309949003
R-3026B	309950003
R-3026F	309954007
R-30270	309956009
R-30275	309958005
R-30276	309959002
R-3027B	309964003
R-3027D	309966001
R-3027E	309967005
R-3027F	309968000
R-30280	309969008
R-30281	309970009
R-30282	309971008
R-30283	309972001
R-30285	309974000
R-30289	309978002
R-3028A	309979005
R-3028B	309980008
R-3028E	309983005
R-3028F	309984004
R-30290	309985003
R-30294	309989009
R-30296	309991001
R-30297	309992008
R-30298	309993003
R-30299	309994009
R-3029A	309995005
R-3029B	309996006
R-302A2	310464005
R-305C3	398161000
R-305CE	405269005
R-305D3	409688003
R-305D6	414485004
R-305EA	420223003
R-305EB	418433008
R-3060E	426439001
R-30616	441548002
R-3061B	441662001
R-3061D	441950002
R-3061E	441994008
R-400B2	277671009
R-40271	260245000
R-40333	224944003
R-40356	255208005
R-40357	255209002
R-40365	255218000
R-40377	255238004
R-4038D	255253007
R-403A7	255288007
R-403CC	255321001
R-40411	255378009
R-40416	255380003
R-40448	255423002
R-4047B	255465008
R-40491	255482005
R-4049E	255496004
R-404A0	255499006
R-404A4	255503000
R-404A8	255507004
R-404A9	255508009
R-404AA	255509001
R-404AC	255511005
R-404B3	255518004
R-404B6	255521002
R-404B7	255523004
R-404B8	255524005
R-404B9	255525006
R-404BA	255526007
R-404BC	255530005
R-404BD	255531009
R-404BE	255532002
R-404BF	255533007
R-404C7	255543005
R-404CC	255549009
R-404CE	255551008
R-404D5	255561001
R-404DA	255566006
R-404ED	255590007
R-404F0	255593009
R-404F1	255594003
R-404F9	255603008
R-404FA	255604002
R-404FB	255605001
R-404FC	255606000
R-404FE	255609007
R-40507	255619001
R-40553	278307001
R-40554	278318001
R-40641	363675004
R-40642	363676003
R-40644	447295008
R-40750	260376009
R-40759	260385009
R-4075C	260388006
R-40765	260395002
R-40771	260409000
R-40775	260413007
R-40782	260426006
R-40783	260427002
R-40799	260450008
R-407B0	260473000
R-407E0	272113006
R-407E1	272114000
R-407E7	272123002
R-40809	260492003
R-4080A	260493008
R-4080D	260496000
R-4080E	260497009
R-40810	260499007
R-40816	260506009
R-40819	260521003
R-40826	272163001
R-40861	260867005
R-4087B	272466003
R-40885	272476000
R-40888	272479007
R-40899	272517003
R-4089A	272518008
R-4089B	272519000
R-408C3	261004008
R-408F2	373825000
R-40928	261039008
R-40939	261061003
R-40940	261073003
R-40941	261074009
R-4094A	261089000
R-40985	399356000
R-4099D	399166001
R-409E2	261197005
R-409E3	261198000
R-409E4	261199008
R-40A88	422670003
R-40A89	422861003
R-40A8A	423091003
R-40A8B	424811006
R-40A8C	424962005
R-40A8D	425157002
R-40A8E	425188003
R-40A8F	424655003
R-40A90	424086005
R-40A91	425030002
R-40A92	422568001
R-40A93	422795009
R-40A94	423720000
R-40A95	422534007
R-40A96	425035007
R-40A97	425042007
R-40A98	422954003
R-40A99	422996004
R-40AA7	428247006
R-40AA8	428691001
R-40AA9	441505008
R-40AAA	441555000
R-40AAC	441672003
R-40AB0	442441009
R-40AB2	442580003
R-40AB3	442581004
R-40AB4	442582006
R-40AB5	442583001
R-40AB6	442585008
R-40AB7	442586009
R-40AB8	442587000
R-40AB9	442588005
R-40ABA	442589002
R-40ABB	442590006
R-40ABC	442591005
R-40ABD	442592003
R-40ABE	442593008
R-40AC0	442595001
R-40AC1	442596000
R-40AC2	442597009
R-40AC3	442598004
R-40AC4	442599007
R-40AC5	442600005
R-40AC6	442601009
R-40AC7	442602002
R-40AC8	442603007
R-40AC9	442604001
R-40ACA	442605000
R-40ACB	442606004
R-40ACC	442607008
R-40ACD	442608003
R-40ACE	442609006
R-40ACF	442610001
R-40AD0	442611002
R-40AD1	442612009
R-40AD2	442621005
R-40AD3	442622003
R-40AD4	442623008
R-40AD5	442624002
R-40AD6	442625001
R-40AD7	442626000
R-40AD8	442627009
R-40AD9	442628004
R-40ADA	442629007
R-40ADB	442630002
R-40ADC	442631003
R-40ADD	442632005
R-40ADE	442636008
R-40ADF	442637004
R-40AE0	442638009
R-40AE1	442639001
R-40AE3	442641000
R-40AE4	442643002
R-40AE5	442644008
R-40AE6	442645009
R-40AE8	442657000
R-40AE9	442658005
R-40AEA	442659002
R-40AEB	442660007
R-40AEC	442661006
R-40AEE	442674000
R-40AEF	442675004
R-40AF0	442690000
R-40AF1	442721003
R-40AF2	442729001
R-40AF3	442730006
R-40AF4	442738004
R-40AF5	442739007
R-40AF6	442740009
R-40AF7	442741008
R-40AF8	442742001
R-40AF9	442743006
R-40AFA	442744000
R-40AFB	442745004
R-40AFC	442746003
R-40AFD	442747007
R-40AFE	442748002
R-40AFF	443100003
R-40B00	443162009
R-40B01	443163004
R-40B0A	443640005
R-40B0E	443698002
R-40B10	444361000
R-40B11	444371003
R-40B12	444379001
R-40B16	225761000
R-40B1B	444389002
R-40B1C	444392003
R-40B21	444469002
R-40B32	446406008
R-40C16	256235009
R-40FB8	307152002
R-40FB9	307153007
R-40FBA	307154001
R-410C3	307429007
R-4112F	307486002
R-41177	261613009
R-4117B	261617005
R-41198	261665006
R-411C0	255235001
R-4135B	262008008
R-413B7	262061000
R-413C5	262068006
R-41531	262202000
R-41560	373808002
R-41561	373846009
R-41562	373847000
R-41563	399707004
R-41564	421974008
R-41727	134223000
R-41AEA	262502001
R-41C37	257771002
R-41C8D	257950002
R-41D27	258083009
R-41D2D	258090004
R-41D41	258104002
R-41D8B	258181008
R-41DA8	258215001
R-41DAC	258219007
R-41DB0	258224005
R-41DB4	258228008
R-41DC5	258245003
R-41DDC	258270003
R-41E4D	409600007
R-41E4E	409603009
R-41E4F	409604003
R-41E50	409605002
R-41F90	385524004
R-41FD9	281379000
R-41FFC	309602000
R-41FFF	309606002
R-42009	246432004
R-42018	309825002
R-42019	246464006
R-42037	263654008
R-42047	263677008
R-4205A	263706005
R-4205B	263707001
R-420AE	263816006
R-4210B	263943000
R-42142	264045001
R-4214B	264068005
R-4215C	264114003
R-42175	264159006
R-4218D	264208000
R-42191	264217000
R-421A4	286866000
R-421AA	443501007
R-421D4	310030000
R-421EB	310076001
R-42203	310101009
R-42207	310105000
R-42219	310123008
R-4221D	310127009
R-4221E	310128004
R-4223B	310158005
R-4223C	310159002
R-42246	310169008
R-4225D	310200001
R-422A4	303110006
R-422A5	303111005
R-422F4	282258000
R-4235F	367450005
R-423C3	264579008
R-42453	360156006
R-424A6	264908009
R-424BE	373933003
R-42501	394774009
R-42502	394775005
R-42517	288563008
R-427CE	276214006
R-427E6	304059001
R-42806	304283002
R-42808	304367000
R-428E7	300841009
R-429DF	228790005
R-429E0	228791009
R-429EB	228792002
R-429EC	228793007
R-42B89	371524004
R-42E61	312004007
R-F1216	255632006
R-F1FA8	146799005
R-F2B1D	372664007
R-F2B1F	372703009
R-F2B23	372798009
R-F2B27	372901004
R-F2B2C	387264003
R-F2C86	420287000
R-F2CB6	445769006
R-F2CD4	447122006
R-F6E36	273948005
R-F748A	333111009
R-F81AE	195042002
R-F8714	201101007
R-FAB52	417437006
R-FAB53	416152001
R-FAB54	416319003
R-FAB55	416550000
R-FAB56	416775004
R-FAB57	416949008
R-FAB58	416631005
R-FAB5A	416567007
R-FAB5B	416430001
R-FAB5C	416190007
R-FAB5E	416061003
R-FAC46	321000119108
R-FAC47	1251000119106
R-FAE6C	698247007
R-FAED1	698348000
R-FB322	699453001
R-FB354	699503005
R-FB356	699505003
R-FB358	699507006
R-FB359	699508001
R-FB35A	699509009
R-FB35B	699510004
R-FB35C	699511000
R-FB4D3	699886009
R-FB4D8	699891005
R-FB4DA	699893008
R-FB4E1	699900002
R-FB4EA	699909001
R-FB4EF	699914002
R-FB4F0	699915001
R-FB4F4	699919007
R-FB504	699935000
R-FB565	700032006
R-FB79B	700423003
R-FB829	702369008
R-FB83F	702391001
R-FB8F1	702569007
R-FB9B7	702767007
R-FBD63	703707001
R-FBDEA	703842006
R-FC4CC	707009005
R-FC4CD	707010000
R-FC4CE	707011001
R-FC4CF	707012008
R-FC4D0	707013003
R-FC4D1	707014009
R-FC4D2	707015005
R-FC4D3	707016006
R-FC4D4	707017002
R-FC4D5	707018007
R-FC4D8	707021009
R-FC4D9	707022002
R-FC4DA	707023007
R-FC4DB	707024001
R-FC4DC	707025000
R-FC4DD	707026004
R-FC4DF	707028003
R-FC4E0	707029006
R-FC4E1	707030001
R-FC4E2	707031002
R-FC4E3	707032009
R-FC4E4	707033004
R-FC4E6	707035006
R-FC4E7	707036007
R-FC4E8	707037003
R-FC4E9	707038008
R-FC4EA	707039000
R-FC4EC	707041004
R-FC4ED	707042006
R-FC4EE	707043001
R-FC4EF	707044007
R-FC4F0	707045008
R-FC4F1	707046009
R-FC4F2	707047000
R-FC4F3	707048005
R-FC4F4	707049002
R-FC4F7	707052005
R-FC4F9	707054006
R-FC4FA	707055007
R-FC4FB	707056008
R-FC4FC	707057004
R-FC4FD	707058009
R-FC4FE	707059001
R-FC4FF	707060006
R-FC500	707061005
R-FC501	707062003
R-FC502	707063008
R-FC503	707064002
R-FC504	707065001
R-FC505	707066000
R-FC506	707067009
R-FC507	707068004
R-FC5CD	707266006
R-FC628	707357005
R-FCAEF	469266003
R-FCBB8	464557001
R-FCC16	701933006
R-FCCF2	706247001
R-FCDDB	468886001
R-FCE69	464983000
R-FCF46	466556008
R-FD178	470204007
R-FD5EB	468440006
R-FDB79	468192005
R-FDCFF	706484002
R-FDF5C	467354001
R-FDF65	465380004
R-FE0C7	706342009
R-FE814	706699008
R-FEAEC	705541005
R-FECEC	470091001
R-FEEC3	706683002
R-FEEFF	706440002
R-FF0C4	708174004
R-FF2E7	711101009
R-FF982	716659002
R-FFB4A	717193008
R-FFFA9	716929009
R-FFFAB	716916009
R-FFFB0	716920008
R-FFFB1	716898005
R-FFFB3	716934008
R-FFFB5	716924004
R-FFFB6	716911004
R-FFFB7	716899002
R-FFFBE	716894007
R-FFFC0	716938006
R-FFFC1	716928001
R-FFFC2	716907005
R-FFFC4	716903009
R-FFFC9	716915008
R-FFFCD	716919002
R-FFFD0	716900007
R-FFFD3	716935009
R-FFFD4	716923005
R-FFFD5	716912006
R-FFFD6	716897000
R-FFFD9	717027004
R-FFFDC	716893001
R-FFFDD	716939003
R-FFFDF	716927006
R-FFFE0	716908000
R-FFFE2	716904003
R-FFFE5	716931000
R-FFFE6	716918005
R-FFFE9	716922000
R-FFFEA	716940001
R-FFFF2	716892006
R-FFFF3	716932007
R-FFFF4	716913001
R-FFFFC	716901006
R-FFFFD	716926002
R0-00000	716896009
R0-00001	716905002
R0-00003	716936005
R0-00004	716909008
R0-00006	716930004
R0-0000B	716941002
R0-0000C	716921007
R0-0000F	716917000
R0-00013	716914007
R0-00014	716933002
R0-00017	716891004
R0-00018	716902004
R0-0001B	716925003
R0-0001E	716906001
R0-00020	716895008
R0-00024	717025007
R0-00025	716937001
R0-00027	716910003
R0-0039D	719178004
R0-00B43	721904001
R0-012CB	722859001
R0-01469	723265000
S-0003D	413773004
S-0003E	414481008
S-00043	414752008
S-0004B	413490006
S-0004C	413581001
S-0004D	415229000
S-0004E	413464008
S-00051	413582008
S-00052	413600007
S-10115	17945006
S-10116	62296006
S-10121	65656005
S-10131	9947008
S-10151	73678001
S-10154	2272004
S-10161	60614009
S-10164	45929001
S-10181	83420006
S-10191	113160008
S-101A1	25211005
S-101A2	38048003
S-101A9	270002
S-101AA	11993008
S-11090	113163005
S-20570	105501005
S-32000	77176002
S-32070	8517006
S-8000A	441480003
T-00009	181469002
T-01000	39937001
T-01041	280387007
T-0130A	386045008
T-01530	85803001
T-02008	371311000
T-02100	70762009
T-02102	43067004
T-02104	68698007
T-02106	367577003
T-02107	61719002
T-02108	21672008
T-02109	79951008
T-02111	16621002
T-02113	24483006
T-02114	86719006
T-02120	73897004
T-02121	36141000
T-02131	41310005
T-02132	40069000
T-02135	27887005
T-02136	37671003
T-02140	113179006
T-02141	37108007
T-02142	68598004
T-02143	79283007
T-02148	110488009
T-0214D	244089006
T-02150	88089004
T-02151	16251004
T-02152	66934001
T-02153	84365009
T-02155	23747009
T-02156	34926004
T-0215D	244097004
T-02164	314395006
T-02200	1902009
T-02202	79313003
T-02211	79502000
T-02212	45591000
T-02213	38407007
T-02214	2059009
T-02217	51098001
T-02218	57726007
T-02219	86409001
T-02300	43081002
T-02302	11584001
T-02304	5272005
T-02305	4658004
T-02306	76072005
T-02401	54440003
T-02408	181491009
T-02414	66288003
T-02420	76261009
T-02424	74160004
T-02425	244106003
T-02426	244107007
T-0242A	244111001
T-02431	54468004
T-02432	72005009
T-02450	66643007
T-02452	113182001
T-02471	22180002
T-02480	75093004
T-02481	30598005
T-02483	315003
T-02487	39687006
T-02488	367578008
T-02500	48014002
T-02501	60944009
T-02506	63029009
T-02508	59112000
T-02512	87706001
T-02520	73058008
T-02523	29353003
T-02525	76723005
T-02527	128252004
T-02528	128253009
T-02530	35900000
T-02531	7991003
T-02536	244117002
T-02537	244118007
T-02545	81992007
T-02612	45981001
T-02613	72939005
T-02621	17957002
T-0262C	371304004
T-02631	41550009
T-02632	70559009
T-02641	52876008
T-02642	24527008
T-02650	33712006
T-02652	70887009
T-0265D	281642007
T-02665	26795005
T-02666	89784008
T-02811	61248009
T-02812	4578000
T-02814	73958006
T-02821	84507004
T-0282E	181553006
T-02831	25763004
T-02833	47224004
T-02841	84607009
T-02848	181563003
T-02849	181564009
T-02850	60496002
T-02853	35739000
T-02854	52953006
T-02870	52034004
T-03000	71966008
T-04000	76752008
T-04002	77831004
T-04003	19100000
T-04004	76365002
T-04005	33564002
T-04009	181131000
T-04020	73056007
T-04030	80248007
T-04080	63762007
T-04100	24142002
T-11011	110517009
T-11034	45001002
T-11100	89546000
T-11102	55024004
T-11106	24532009
T-11110	74872008
T-11120	24924006
T-11130	60911003
T-11133	59066005
T-11134	61671002
T-11140	31640002
T-11149	74386004
T-11150	73117003
T-11156	52374004
T-1115A	6229007
T-11160	51283005
T-11166	13881006
T-11170	70925003
T-11180	91609006
T-1118B	38754007
T-11190	21387005
T-11196	91397008
T-11210	56873002
T-11211	37285002
T-11218	26493002
T-11219	75319007
T-11220	52509009
T-11221	44612009
T-11227	20298003
T-11240	50016007
T-11300	113197003
T-11301	12872006
T-11303	72184008
T-11304	113198008
T-11307	14510004
T-11308	17399006
T-11309	41601005
T-11501	122494005
T-11502	122495006
T-11503	122496007
T-11510	51282000
T-11511	40265002
T-11512	55678000
T-11513	73400003
T-11514	89340005
T-11515	78972004
T-1151F	61853006
T-11531	280734009
T-1153E	317665004
T-1153F	317766009
T-11610	14806007
T-11620	39976000
T-11630	113205007
T-1163B	58820006
T-11640	5329002
T-1164B	49400002
T-11650	36978003
T-1165B	73959003
T-11660	36054005
T-1166B	75095006
T-11670	87391001
T-1167B	37414007
T-116EE	181900008
T-116EF	181901007
T-11710	64864005
T-1171B	40908007
T-11720	53733008
T-1172B	6004007
T-11730	1626008
T-1173B	2620004
T-11740	73071006
T-1174B	82965004
T-11750	56401006
T-1175B	72692000
T-11760	45296009
T-1176B	74401007
T-11770	62487009
T-1177B	28693002
T-11780	11068009
T-1178B	9188009
T-11790	82687006
T-1179B	113209001
T-117A0	7610001
T-117AB	34959001
T-117B0	12989004
T-117BB	1537001
T-117C0	23215003
T-117CB	76206002
T-11910	66794005
T-1191B	80064006
T-11920	14293000
T-1192B	67459009
T-11930	36470004
T-1193B	62551000
T-11940	11994002
T-1194B	84020006
T-11950	49668003
T-1195B	75782005
T-11AD0	54735007
T-11B00	18149002
T-11BF0	64688005
T-12200	26444007
T-12204	245100002
T-12280	79601000
T-12281	31934006
T-12282	8931003
T-12287	51698000
T-1228A	46385009
T-12310	51299004
T-12340	22356005
T-1234A	29850006
T-12350	85710004
T-12375	118645006
T-12390	37783008
T-12403	110535000
T-1240F	119524001
T-12410	85050009
T-12412	20760004
T-1241F	118495001
T-12420	62413002
T-12423	47728000
T-1242A	12881000
T-1242B	75129005
T-12430	23416004
T-12435	21133008
T-1243A	34318004
T-1243B	91238003
T-12450	30518006
T-12540	36455000
T-12600	24097009
T-12700	72001000
T-12701	110536004
T-12710	71341001
T-12711	2812003
T-12714	55499008
T-12717	41111004
T-12730	64234005
T-1273F	306783000
T-12740	12611008
T-12746	52687003
T-1274B	64605006
T-12750	87342007
T-12761	108371006
T-12770	80144004
T-12771	82474009
T-12780	67453005
T-127A7	314796009
T-12800	75772009
T-12847	280711000
T-12980	58742003
T-13001	71616004
T-1300D	122448007
T-13100	22688005
T-13300	81727001
T-13310	22823000
T-13450	50755001
T-13600	30608006
T-13610	6423006
T-13620	72573008
T-13630	51159009
T-13640	1193009
T-13650	90588001
T-13660	35259002
T-14001	195879000
T-14020	44947003
T-14030	57651003
T-14040	88340001
T-14050	4317002
T-14110	60005003
T-14120	18686000
T-14122	372074006
T-14140	18346003
T-14150	73930003
T-14161	53967007
T-14163	41313007
T-14165	24062007
T-14166	64658001
T-14167	88454005
T-14171	31764008
T-14172	15665001
T-14668	102292000
T-15001	39352004
T-15009	74135004
T-15200	79361005
T-15290	53620006
T-15311	20292002
T-15317	62555009
T-15420	85856004
T-15430	16953009
T-15460	74670003
T-15516	125682004
T-15610	7844006
T-15680	39723000
T-15690	82561000
T-15710	24136001
T-15720	49076000
T-15728	116010006
T-15750	70258002
T-15770	27949001
T-17010	13024002
T-17860	61352006
T-18010	52082005
T-18427	18033002
T-18774	368536000
T-1A000	87784001
T-1A007	85293002
T-1A080	88921000
T-1A120	71400007
T-1A170	8361002
T-1A180	61695000
T-1A190	30180000
T-1A200	21793004
T-1A403	430346005
T-1A404	430855004
T-20001	89187006
T-20101	312535008
T-21000	45206002
T-21300	53342003
T-21301	279549004
T-21342	87166008
T-22000	2095001
T-22100	15924003
T-22200	55060009
T-23000	71836000
T-2300C	360955006
T-23050	18962004
T-24100	4596009
T-24440	1307006
T-24454	119255006
T-25000	44567001
T-25201	28700002
T-26000	955009
T-26100	70074004
T-26500	75245000
T-28000	39607008
T-28080	46750007
T-280A0	86598002
T-280D0	72674008
T-28220	3236000
T-28230	39743006
T-28300	72481006
T-28600	44714003
T-28630	22270008
T-28770	31094006
T-28812	363537007
T-28820	45653009
T-28825	40020002
T-28830	90572001
T-28910	110550009
T-29000	3120008
T-29100	44788007
T-29200	53727004
T-30000	113257007
T-32000	80891009
T-32004	13383001
T-32100	59652004
T-32150	58095006
T-32156	84712000
T-32190	128586007
T-32200	73829009
T-32202	128595004
T-32210	68300000
T-32300	82471001
T-32310	33626005
T-32330	31162003
T-32400	21814001
T-32410	589001
T-32423	118755002
T-32500	53085002
T-32502	128565007
T-32503	277634007
T-32504	277635008
T-32540	8017000
T-32550	44627009
T-32600	87878005
T-32601	277630003
T-32602	128564006
T-32603	277631004
T-3260A	284355001
T-3260B	284356000
T-3260C	284357009
T-3260D	284358004
T-32613	264844003
T-32614	264845002
T-32615	264846001
T-32616	264847005
T-32617	264848000
T-32618	264849008
T-32619	264850008
T-3261C	264853005
T-32620	49848007
T-32632	72542009
T-32633	33272004
T-32634	73050001
T-32636	47962008
T-32637	16239001
T-32640	70238003
T-32650	13418002
T-32810	88210001
T-32820	25943004
T-32830	345000
T-32831	57383004
T-32832	74031005
T-32833	84654008
T-32834	91085002
T-32840	13050003
T-32850	8225009
T-35002	6530003
T-35008	312522004
T-3500E	305437000
T-35014	279317000
T-35020	102298001
T-35100	46030003
T-35110	113259005
T-35111	279170002
T-35120	90561006
T-35200	39057004
T-35210	90318009
T-35250	90315007
T-35300	91134007
T-35310	65197004
T-35313	279174006
T-35400	34202007
T-35410	77583004
T-39000	76848001
T-39010	6871001
T-39050	25489000
T-40000	59820001
T-40003	361097006
T-4000E	281157001
T-40050	20982000
T-40200	87483006
T-40230	91747007
T-41000	51114001
T-4105E	281159003
T-41065	264293000
T-41068	299716001
T-41100	67170007
T-42000	15825003
T-42070	113262008
T-42100	54247002
T-42102	443167003
T-42110	8128003
T-42200	81128002
T-42210	89093001
T-42220	36371001
T-42230	24865005
T-42300	57034009
T-42304	443281009
T-42310	88593004
T-42340	75397005
T-42350	60835009
T-42370	2160002
T-42400	32672002
T-42500	7832008
T-42510	1918003
T-42520	28205006
T-42580	73166001
T-43000	41801008
T-43002	244251006
T-43003	244252004
T-43100	50018008
T-43105	76862008
T-43107	3227004
T-43110	59438005
T-43111	68787002
T-43112	36672000
T-43115	91748002
T-43117	91750005
T-43118	91751009
T-43119	91752002
T-43120	57396003
T-43121	52433000
T-43122	6511003
T-43124	75902001
T-43125	57823005
T-43127	91753007
T-43128	91754001
T-43129	91755000
T-4312A	91756004
T-4312B	91757008
T-4312C	91758003
T-4312D	91759006
T-4312E	91760001
T-43200	13647002
T-43201	91083009
T-43202	41879009
T-43205	56789007
T-43210	53655008
T-43211	17269004
T-43212	12800002
T-43213	91761002
T-43214	91762009
T-43215	91763004
T-43230	22765000
T-44000	81040000
T-44007	128589000
T-44010	79142001
T-44100	45341000
T-44200	78480002
T-44400	50408007
T-45005	119568004
T-45010	69105007
T-45100	32062004
T-45110	65355003
T-45120	113263003
T-45160	80272002
T-45170	21479005
T-45190	9775002
T-45200	22286001
T-45210	72021004
T-45230	113264009
T-45240	23074001
T-45250	31145008
T-45270	15672000
T-45300	86117002
T-45308	54409005
T-45320	43119007
T-45400	53549008
T-45410	59749000
T-45416	128979005
T-45430	76117006
T-45510	88556005
T-45520	11279006
T-45530	8012006
T-45540	60176003
T-45600	17232002
T-45700	85234005
T-45730	17388009
T-45800	59011009
T-45900	70382005
T-46002	118634008
T-46010	12691009
T-46100	36765005
T-46110	29700009
T-46120	85235006
T-46130	6538005
T-46180	3159004
T-461A0	91732003
T-46200	69327007
T-46210	3924000
T-4630D	206034008
T-46310	64468002
T-46350	38991005
T-46400	57850000
T-46410	23771002
T-46420	76015000
T-46421	66559000
T-46422	18112008
T-46423	69421009
T-46427	21807003
T-46440	37274004
T-46460	22083002
T-46500	86570000
T-46510	42258001
T-46520	33795007
T-46600	2841007
T-46640	85383006
T-46659	120234003
T-46668	15763003
T-4667C	274060004
T-4667D	274143007
T-4667E	274329007
T-4668A	274231001
T-46700	10293006
T-46710	73634005
T-46740	90024005
T-46807	282044005
T-46820	91079009
T-46910	113269004
T-46940	29660000
T-46960	34635009
T-46970	27175001
T-46980	12052000
T-47020	75531005
T-47040	70791007
T-4704C	181351007
T-47100	67937003
T-47160	17137000
T-47200	44984001
T-47240	26818002
T-47260	40254007
T-47300	45631007
T-47340	10119003
T-47400	7657000
T-47402	181347005
T-47403	181349008
T-47410	69833005
T-47420	113270003
T-47440	31677005
T-47490	128559007
T-47500	43899006
T-47600	13363002
T-47630	8821006
T-47650	44830000
T-47660	74156002
T-47690	83018002
T-47700	68053000
T-47740	86547008
T-48000	29092000
T-48003	34340008
T-48081	360592004
T-48160	71585003
T-48170	12123001
T-48214	32114007
T-48286	62869001
T-48330	9454009
T-48340	72107004
T-48400	85439003
T-48403	194996006
T-48404	195328002
T-48405	195073003
T-48406	195164009
T-48407	195496005
T-48410	90219004
T-48411	71271007
T-48420	5928000
T-48430	73580002
T-48435	49082002
T-484A4	195416006
T-48500	53603007
T-48501	91539005
T-48502	27706005
T-48503	128585006
T-48505	443714006
T-48510	8629005
T-48520	113273001
T-48530	43863001
T-48540	51249003
T-48581	122972007
T-4858F	430757002
T-48600	35532006
T-48610	48345005
T-48611	9642004
T-48620	8887007
T-48710	64131007
T-48720	8993003
T-48725	272998002
T-48726	273099000
T-48727	273202007
T-48740	56400007
T-48770	31688004
T-48780	976004
T-487A0	84421000
T-48810	32764006
T-48813	73931004
T-48814	70253006
T-48820	110568007
T-48832	284639000
T-48840	90771006
T-4884A	128583004
T-48890	35819009
T-48910	32859001
T-48920	46027005
T-48930	63507001
T-48940	40300007
T-49010	60028002
T-49103	122775001
T-49110	68705008
T-49215	128553008
T-49217	368479001
T-49218	368481004
T-49230	19715009
T-49240	20699002
T-49250	49852007
T-49330	17623008
T-49340	52359001
T-49350	20115005
T-49403	122774002
T-4940B	362072009
T-4940E	244411005
T-49410	83419000
T-4941A	244415001
T-49424	128548003
T-49426	128549006
T-49429	128554002
T-4942A	128560002
T-4942D	264481007
T-49530	60734001
T-49535	128569001
T-49550	26805005
T-49620	4258007
T-49630	26703007
T-49640	71758008
T-49650	56849005
T-49660	23438002
T-50007	303270005
T-50110	62834003
T-50153	442170005
T-51004	74262004
T-51120	49460000
T-51130	26140008
T-51200	36360002
T-51210	36152006
T-51300	113277000
T-51305	16811007
T-51600	85816001
T-52000	48477009
T-52110	18444004
T-52210	46353006
T-53000	21974007
T-53010	8001006
T-53012	245831007
T-53130	47975008
T-54000	28035005
T-54010	38199008
T-540ED	442100006
T-540EE	442274007
T-54160	39481002
T-54170	88176008
T-54210	68085002
T-54220	7121006
T-54230	5140004
T-54240	36492000
T-54250	57826002
T-54260	80647007
T-54270	11712009
T-54272	424877001
T-54280	22120004
T-54282	422653006
T-54290	31982000
T-54292	424399000
T-54300	25748002
T-54302	423185002
T-54310	72876007
T-54320	61897005
T-54330	23226009
T-54340	23427002
T-54350	66303006
T-54360	87704003
T-54370	74344005
T-54380	48402004
T-54390	89625000
T-54400	24573005
T-54410	2400006
T-54420	39844006
T-54430	77130001
T-54432	423331005
T-54440	113278005
T-54442	425106001
T-54450	15422005
T-54452	424575004
T-54460	82628004
T-54462	423937004
T-54470	47055002
T-54480	80140008
T-54490	8873007
T-54500	28480000
T-54510	40005008
T-54520	38994002
T-54610	88824007
T-54611	245620002
T-54620	65624003
T-54621	245619008
T-54630	30618001
T-54640	17505006
T-54641	245616001
T-54650	27855007
T-54660	51678005
T-54670	43622005
T-54680	73937000
T-54690	45234009
T-54700	51943008
T-54710	67834006
T-54720	22445006
T-54730	6062009
T-54740	58646007
T-54741	245631005
T-54750	61868007
T-54760	89552004
T-54770	14770005
T-54780	43281008
T-54781	245639007
T-54790	38896004
T-54800	49330006
T-5493D	245814000
T-5494D	245823002
T-55000	54066008
T-55200	31389004
T-55255	1849007
T-55300	81502006
T-55320	6217003
T-56000	32849002
T-57000	69695003
T-58000	30315005
T-58200	38848004
T-58400	21306003
T-58600	34516001
T-58650	23153004
T-59000	14742008
T-59100	32713005
T-59200	66754008
T-59300	71854001
T-59345	6533001
T-59420	9040008
T-59438	48338005
T-59440	485005
T-59442	72592005
T-59460	32622004
T-59470	60184004
T-59490	110612005
T-59600	34402009
T-59666	39477002
T-59900	53505006
T-60600	34707002
T-60610	28273000
T-60650	70150004
T-61007	385294005
T-61100	45289007
T-61300	54019009
T-62000	10200004
T-62023	71133005
T-63000	28231008
T-64500	79741001
T-65000	15776009
T-65010	69930009
T-65600	110621006
T-70001	122489005
T-7000B	431491007
T-7000C	431938005
T-70060	78014005
T-71000	64033007
T-71019	303402001
T-72000	25990002
T-72100	2334006
T-73000	87953007
T-74000	89837001
T-74250	48367006
T-75000	13648007
T-75110	71553001
T-75181	279478000
T-80010	86969008
T-80020	87759004
T-81000	45292006
T-81001	279479008
T-81206	279867004
T-81230	4019005
T-81270	23213005
T-82000	76784001
T-82006	18857001
T-83000	35039007
T-83200	71252005
T-83400	2739003
T-87000	15497006
T-87600	24162005
T-88000	31435000
T-88920	110639002
T-90010	90418005
T-90020	38242008
T-91000	18911002
T-92000	41216001
T-93000	64739004
T-93010	74308000
T-93020	42320003
T-94000	40689003
T-95000	87644002
T-96000	57671007
T-98000	20233005
T-A0036	279215006
T-A0090	21483005
T-A0095	389080008
T-A0096	389081007
T-A0100	12738006
T-A0102	87563008
T-A0103	11628009
T-A0109	280371009
T-A010F	372073000
T-A0140	3058005
T-A0149	427667007
T-A0190	128319008
T-A0191	128320002
T-A0500	84782009
T-A0610	61005006
T-A1000	65216001
T-A1110	1231004
T-A1120	18545000
T-A1220	75042008
T-A1280	23180006
T-A1500	35951006
T-A1502	33930006
T-A1509	263972004
T-A1520	54165005
T-A1600	35764002
T-A1604	180933005
T-A1630	74968005
T-A1650	66720007
T-A1700	30399003
T-A1710	52943005
T-A1720	53118009
T-A1740	49841001
T-A1800	80447000
T-A1820	35918002
T-A1900	80621003
T-A2020	40146001
T-A2030	68523003
T-A2200	83251001
T-A2300	16630005
T-A2400	31065004
T-A2500	78277001
T-A2570	5366008
T-A2594	3937002
T-A2610	36169008
T-A2700	88442005
T-A2710	23347006
T-A2730	70215001
T-A2750	80049006
T-A2760	42932006
T-A2781	60105000
T-A2820	89202009
T-A2830	26230003
T-A2840	37035000
T-A2850	55233005
T-A2860	13958008
T-A2861	35664009
T-A2870	80434005
T-A2880	70105001
T-A2920	3960005
T-A2970	87463005
T-A2980	62872008
T-A3100	31428008
T-A3200	11000004
T-A3230	4958002
T-A3400	89278009
T-A3500	14738005
T-A3700	85637007
T-A3800	10517005
T-A4000	42695009
T-A4904	279336005
T-A4950	6866008
T-A5100	61962009
T-A5160	70007007
T-A5250	28390009
T-A5271	30114003
T-A5272	86136007
T-A6000	113305005
T-A6040	25991003
T-A6080	33060004
T-A6620	11089000
T-A6630	33723005
T-A6640	67701001
T-A7010	2748008
T-A7020	12958003
T-A7061	31701002
T-A7070	27088001
T-A7081	59752008
T-A7091	14892003
T-A7093	461002
T-A8000	25238003
T-A800B	244453006
T-A8040	18234004
T-A8060	53238003
T-A8070	56193007
T-A8110	39322007
T-A8130	80622005
T-A8150	27612005
T-A8410	56052001
T-A8500	8598002
T-A8570	21161002
T-A8640	88882009
T-A8780	15119000
T-A8820	37899009
T-A9090	36582005
T-A9605	53520000
T-A9630	44909008
T-AA000	81745001
T-AA050	31636006
T-AA079	26386000
T-AA092	372242005
T-AA110	18619003
T-AA180	40638003
T-AA200	28726007
T-AA220	15775008
T-AA260	65431007
T-AA310	68703001
T-AA400	29534007
T-AA500	41296002
T-AA610	5665001
T-AA621	67046006
T-AA62D	280677004
T-AA630	81016008
T-AA650	76710003
T-AA700	78076003
T-AA770	79652003
T-AA810	80243003
T-AA813	61242005
T-AA820	38934000
T-AA830	62736007
T-AA860	29445007
T-AA862	43045000
T-AA910	13561001
T-AA940	3954005
T-AB001	117590005
T-AB100	28347008
T-AB200	84301002
T-AB300	25342003
T-AB500	91716001
T-AB600	91207004
T-AB700	22945000
T-AB959	361078006
T-B1000	56329008
T-B1100	62818001
T-B1200	37512009
T-B2000	45793000
T-B3000	23451007
T-B4000	51345006
T-B6000	69748006
T-B6070	119281005
T-B6100	29565003
T-B6200	79163004
T-B6300	40867004
T-B7000	111002
T-C0200	6969002
T-C1000	14016003
T-C2000	87612001
T-C2007	116176007
T-C3000	78961009
T-C3070	18457007
T-C4000	59441001
T-C4001	90606007
T-C4002	60996007
T-C4003	312500006
T-C4004	312501005
T-C4005	312503008
T-C4018	167864002
T-C4019	168360002
T-C401A	168557005
T-C4100	13482005
T-C4102	155338003
T-C4110	3916005
T-C4120	30793004
T-C4130	25247006
T-C4140	10209003
T-C4143	75040000
T-C4144	68339009
T-C4145	279141006
T-C4146	279142004
T-C4147	143824007
T-C4150	48918001
T-C4154	279143009
T-C4155	143925009
T-C4156	144026003
T-C4160	59503006
T-C4170	46055009
T-C4200	81105003
T-C4201	279144003
T-C4202	279145002
T-C4210	68915008
T-C4216	245324000
T-C4217	245328002
T-C4218	285425001
T-C4219	285427009
T-C421A	285429007
T-C421D	155237005
T-C421E	167965000
T-C4220	76838003
T-C4230	58130000
T-C4235	245321008
T-C4236	245322001
T-C4237	245323006
T-C4238	168159002
T-C4240	5727003
T-C4244	168460001
T-C4250	25683005
T-C4254	167364008
T-C4255	167464007
T-C4260	74203007
T-C4263	167664004
T-C4280	9659009
T-C4290	81132008
T-C4300	47109002
T-C4305	196821008
T-C4306	196587000
T-C4307	196446004
T-C4308	196662004
T-C4309	196751009
T-C430A	371013005
T-C430B	443808008
T-C4311	127919002
T-C4312	127920008
T-C4313	127921007
T-C4314	127922000
T-C4320	53074004
T-C4330	89858007
T-C4331	67941004
T-C4332	28330007
T-C4340	65690001
T-C4350	82365008
T-C4360	62683002
T-C4361	5296000
T-C4362	25447008
T-C4365	11899006
T-C4370	64038003
T-C4379	245341003
T-C437C	196516004
T-C43A0	127925003
T-C43A1	127926002
T-C43A2	127927006
T-C43A5	127930004
T-C43A6	127931000
T-C43A7	127932007
T-C43AC	127937001
T-C43AD	127938006
T-C43AE	127939003
T-C43B2	127940001
T-C43B3	127941002
T-C4400	8568009
T-C4401	279795009
T-C4410	47985009
T-C4411	245344006
T-C4414	314730000
T-C4417	299993000
T-C4420	49394004
T-C4423	279609001
T-C4440	61492009
T-C4442	68878000
T-C4445	280556009
T-C4446	280639005
T-C4452	279784003
T-C4453	279866008
T-C4456	76878005
T-C4458	83380007
T-C4460	24889003
T-C4465	280216006
T-C4466	280314006
T-C4467	280402004
T-C4470	16050005
T-C4473	280824006
T-C4474	77778009
T-C4475	76659008
T-C447A	245346008
T-C447D	280915003
T-C447E	280999005
T-C447F	281227003
T-C4480	35783009
T-C4481	281320004
T-C4490	8334002
T-C4500	36251007
T-C4511	113336002
T-C4512	30024008
T-C4513	68881005
T-C4522	281765006
T-C4523	281847004
T-C4560	8356004
T-C4563	281676003
T-C4565	282031000
T-C4580	91394001
T-C4582	249708006
T-C4592	46157003
T-C4600	54268001
T-C4601	360992006
T-C4602	360993001
T-C4610	84219008
T-C4611	34625003
T-C4612	64556009
T-C4613	41145006
T-C4614	60227002
T-C4620	65349008
T-C4621	42472007
T-C4622	50193000
T-C4623	40242007
T-C4624	23198005
T-C4626	36086000
T-C4630	69255009
T-C4631	80867000
T-C4632	40684008
T-C4633	76290003
T-C463E	314736006
T-C4641	279189002
T-C4642	279271008
T-C4650	79926007
T-C4660	3243006
T-C4670	60965003
T-C4680	6413002
T-C4690	5394000
T-C46A0	1439000
T-C46A1	11740004
T-C46A4	16228004
T-C46A5	21875007
T-C46AA	278571002
T-C46AB	278672000
T-C4700	44914007
T-C4710	68171009
T-C471E	421624008
T-C471F	421988007
T-C4720	33770006
T-C4722	421861001
T-C4730	283001
T-C4740	16051009
T-C4750	69691007
T-C4752	368550005
T-C4753	420800007
T-C4760	12196003
T-C4770	34775006
T-C4780	28870006
T-C4800	4942000
T-C4810	8928004
T-C4820	65266007
T-C4822	48193007
T-C4840	113340006
T-C4841	52554005
T-C4842	76704003
T-C4843	85380009
T-C4850	47471008
T-C4851	35721009
T-C4852	12728001
T-C4860	80769008
T-C4863	31171007
T-C4866	303713004
T-C4867	303623000
T-C5000	17861009
T-C5001	303337002
T-C5100	75573002
T-C5140	2048000
T-C5300	55940004
T-C5330	21058000
T-C6000	89890002
T-C6010	83555006
T-C6020	38000004
T-C6510	1732005
T-C8000	9875009
T-D0005	91723000
T-D000A	123037004
T-D000F	312288001
T-D0010	38266002
T-D0011	38866009
T-D002F	183973000
T-D0048	113342003
T-D0050	85756007
T-D0059	243898001
T-D005D	243902007
T-D005E	243903002
T-D005F	243904008
T-D0060	113343008
T-D0062	91772007
T-D006D	312779009
T-D0070	32457005
T-D007C	243905009
T-D007D	243906005
T-D007F	243908006
T-D0080	91720002
T-D008A	256674009
T-D008B	243909003
T-D008C	243910008
T-D008D	243911007
T-D008E	243912000
T-D008F	243913005
T-D0091	243914004
T-D0092	243915003
T-D0093	243916002
T-D0094	243917006
T-D0095	243918001
T-D0097	243920003
T-D0098	243921004
T-D0099	243922006
T-D009A	243923001
T-D009C	243925008
T-D009D	243926009
T-D009E	243927000
T-D00A3	91806002
T-D00AB	91830000
T-D00F7	297171002
T-D00F8	297172009
T-D00F9	297173004
T-D00FA	297174005
T-D0169	245849007
T-D016E	272673000
T-D0170	272710004
T-D021B	309312004
T-D0300	66019005
T-D0310	82680008
T-D0315	244169007
T-D03B4	367567000
T-D03C2	181768009
T-D03C3	310787001
T-D03C9	182329002
T-D048E	386103008
T-D04AC	409615008
T-D04F2	419176008
T-D04FF	421060004
T-D051D	278983006
T-D054F	277956007
T-D0558	119238007
T-D0567	277957003
T-D056A	277958008
T-D056B	277959000
T-D056C	277960005
T-D056D	277961009
T-D056E	277962002
T-D0593	119406000
T-D0598	119410002
T-D05E4	279706003
T-D060D	362892003
T-D0634	120576005
T-D0662	123851003
T-D0684	127954009
T-D0721	280401006
T-D075D	272657006
T-D0765	281130003
T-D0767	281231009
T-D077A	181536004
T-D078C	310651003
T-D078D	310652005
T-D07CB	288546009
T-D07EA	360568007
T-D0801	371398005
T-D0821	371195002
T-D0823	399384005
T-D0829	410726006
T-D0859	425647002
T-D0874	441850003
T-D0877	443096004
T-D0878	443113009
T-D0879	443260009
T-D087A	443283007
T-D087B	443297004
T-D087C	443298009
T-D087D	443326004
T-D087E	443327008
T-D087F	443328003
T-D0880	443625008
T-D0881	443696003
T-D0882	443724003
T-D0883	443726001
T-D0884	443789005
T-D0885	443809000
T-D0886	443907004
T-D0887	444177009
T-D0888	444329004
T-D08DC	715056000
T-D1000	774007
T-D1100	69536005
T-D1120	88986008
T-D1160	41695006
T-D1200	89545001
T-D1206	60819002
T-D1213	661005
T-D1400	1101003
T-D1460	42575006
T-D149C	362916000
T-D14AE	363654007
T-D1600	45048000
T-D1603	5713008
T-D161E	170887008
T-D1620	77621008
T-D2000	22943007
T-D200A	312502003
T-D2100	77568009
T-D2220	16982005
T-D2300	52612000
T-D2310	58602004
T-D2340	133943005
T-D2342	133944004
T-D2500	29836001
T-D2600	46862004
T-D2700	38864007
T-D3000	51185008
T-D3050	78904004
T-D305A	281134007
T-D3136	91691001
T-D3141	117133000
T-D3142	117134006
T-D3143	117135007
T-D3144	117136008
T-D3145	117137004
T-D3146	117138009
T-D3147	117139001
T-D3148	117140004
T-D3149	117141000
T-D314A	117142007
T-D314B	117143002
T-D3160	42973007
T-D3200	43799004
T-D3208	281392002
T-D3209	281393007
T-D320A	281394001
T-D3213	5076001
T-D3300	72410000
T-D3400	5798000
T-D3412	280062008
T-D4000	113345001
T-D4001	80581009
T-D4010	52731004
T-D4110	50519007
T-D4120	48544008
T-D4130	86367003
T-D4140	68505006
T-D4200	27947004
T-D4210	19695001
T-D4211	133945003
T-D4212	133946002
T-D4230	90290004
T-D4240	11708003
T-D4400	15425007
T-D4425	83670000
T-D4434	243977002
T-D4450	113346000
T-D4600	27398004
T-D4900	82849001
T-D6000	12921003
T-D6007	281496003
T-D6221	21844003
T-D6407	53843000
T-D6500	34411009
T-D6515	450960006
T-D7000	26893007
T-D7010	37117007
T-D7020	85119005
T-D8000	53120007
T-D8030	42694008
T-D8040	53036007
T-D8104	91470000
T-D8200	40983000
T-D8500	14975008
T-D8600	8205005
T-D8640	13190002
T-D8650	31329001
T-D8700	85562004
T-D8800	7569003
T-D8810	76505004
T-D9000	61685007
T-D9100	68367000
T-D9200	72696002
T-D930A	128587003
T-D9310	32361000
T-D9400	30021000
T-D9440	53840002
T-D9540	113351006
T-D9550	18525008
T-D9700	56459004
T-D9713	416804009
T-D9800	29707007
T-DD006	110726009
T-DD123	110837003
T-DD163	110861005
T-E0000	4421005
T-E0100	84640000
T-F1100	78067005
T-F1300	70847004
T-F1320	77012006
T-F1412	256779006
T-F1413	256875007
T-F1800	29870000
T-F1810	50536004
T-F1820	13576009
T-F6713	714759009
T-F6724	714754004
T-F6800	51852003
T-F680F	367624001
T-F6845	4432005
T-F6858	443591004
T-F6859	443705001
T-F7001	14944004
T-F7040	91707000`;
